package palavra.learning.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palavra.content.api.problem.Ordering;
import palavra.content.api.problem.PartsCredit;
import palavra.content.api.problem.PlacedItem;
import palavra.learning.api.ItemView;

class ShuffleTest {

    private static final List<PlacedItem> STEPS = IntStream.range(0, 6)
            .mapToObj(
                    at -> new PlacedItem("n" + Integer.toHexString(0x7a3b5c1d * (at + 1)), "" + at, List.of(), "", ""))
            .toList();

    @Test
    void shouldShowALearnerAlwaysTheSameOrderAndOthersAnother() {
        var seen = new HashSet<List<String>>();
        for (var learner = 0; learner < 40; learner++) {
            var first = order(learner, STEPS);
            assertEquals(first, order(learner, STEPS));
            seen.add(first);
        }
        assertNotEquals(1, seen.size());
    }

    /** Who knows their seed and how this shuffles must not find the right order by putting it back. */
    @Test
    void shouldNotDependOnTheRightOrder() {
        for (var learner = 0; learner < 40; learner++) {
            assertEquals(order(learner, STEPS), order(learner, STEPS.reversed()));
        }
    }

    private static List<String> order(int learner, List<PlacedItem> items) {
        var question = new Ordering("q", "", "", BigDecimal.ONE, items, PartsCredit.EVERY_PART);
        var whose = new ProblemState.Key(new UUID(learner, 17L * learner), new UUID(1, 2));
        return new PlacedSheet(question, List.of(), null, false)
                .items(whose).stream().map(ItemView::html).toList();
    }
}
