package palavra.learning.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A whole problem marked: points to at most ten decimal places, rounded half up there and nowhere else. */
public record Marking(List<Mark> marks, BigDecimal earned, BigDecimal possible) {

    public Optional<Mark> of(String question) {
        return marks.stream().filter(mark -> mark.question().equals(question)).findFirst();
    }

    /** Whether there is nothing more to earn. */
    public boolean right() {
        return marks.stream().allMatch(Mark::right);
    }
}
