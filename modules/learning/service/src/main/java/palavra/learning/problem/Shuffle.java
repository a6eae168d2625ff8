package palavra.learning.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import palavra.content.api.problem.Question;

/** The order in which a learner meets things: always the same for the same learner and question. */
record Shuffle(ProblemState.Key whose, Question question) {

    /**
     * @param all in an order that tells nothing, because who knows how this shuffles can put it back
     */
    <T> List<T> of(List<T> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed()));
        return shuffled;
    }

    private long seed() {
        return 31L * whose.enrollment().hashCode()
                + whose.problem().hashCode()
                + question.id().hashCode();
    }
}
