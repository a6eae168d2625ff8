package palavra.learning.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.SingleChoice;
import palavra.learning.api.OptionView;
import palavra.learning.grading.Mark;

/** The options of a question as its learner may see them now; none where the answer is written. */
record OptionSheet(Question question, List<String> given, Mark mark, boolean showsKey) {

    boolean isEmpty() {
        return options().isEmpty();
    }

    List<OptionView> views(ProblemState.Key whose) {
        var options = new ArrayList<>(options());
        if (question instanceof SingleChoice choice && choice.shuffled()) {
            Collections.shuffle(options, new Random(seed(whose)));
        }
        return options.stream().map(this::view).toList();
    }

    /** The same learner always gets the same order. */
    private long seed(ProblemState.Key whose) {
        return 31L * whose.enrollment().hashCode()
                + whose.problem().hashCode()
                + question.id().hashCode();
    }

    private OptionView view(Option option) {
        var chosen = given.contains(option.id());
        var feedback = mark == null ? "" : mark.optionFeedback().getOrDefault(option.id(), "");
        return new OptionView(option.id(), option.html(), chosen, right(option, chosen), feedback);
    }

    /** Where one option is chosen its mark is the question's; of several, a mark on one tells the key. */
    private Boolean right(Option option, boolean chosen) {
        if (showsKey) {
            return option.correct();
        }
        return mark != null && chosen && !(question instanceof MultipleChoice) ? mark.right() : null;
    }

    private List<Option> options() {
        return switch (question) {
            case SingleChoice choice -> choice.options();
            case MultipleChoice choice -> choice.options();
            case Dropdown choice -> choice.options();
            default -> List.of();
        };
    }
}
