package palavra.frontend.learn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.learning.api.ProblemView;
import palavra.learning.api.QuestionView;
import palavra.learning.api.SpotView;

/**
 * A problem in its frame.
 *
 * @param action the address its acts begin with
 * @param refused what was refused just now, in a sentence; null when nothing was
 * @param trial that its author tries it and nothing is kept; null for learners
 */
public record ProblemCard(String action, int number, ProblemView view, String refused, Trial trial) {

    /** @param seed what the numbers shown follow from; null where the problem has no variables */
    public record Trial(Long seed) {}

    static ProblemCard in(UUID run, UUID unit, int number, ProblemView view, String refused) {
        var action = "/runs/" + run + "/units/" + unit + "/problems/" + view.id();
        return new ProblemCard(action, number, Placed.in(run).problem(view), refused, null);
    }

    /** A piece of the problem's text and the question after it; the last has none. */
    public record Piece(String html, QuestionView question) {}

    public Language language() {
        return view.language();
    }

    /** Made once for the page that is answered, so that one form sent twice is one attempt. */
    public String key() {
        return Ids.next().toString();
    }

    /** The id of a question's field, unique on the page. */
    public String fieldOf(QuestionView question) {
        return "f-" + view.id() + "-" + question.id();
    }

    public boolean titled() {
        return view.title() != null && !view.title().isBlank();
    }

    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (var place = 0; place < view.stems().size(); place++) {
            var question = place < view.questions().size() ? view.questions().get(place) : null;
            pieces.add(new Piece(view.stems().get(place), question));
        }
        return pieces;
    }

    /** What a region of a picture is called beside its name. */
    public String letter(int index) {
        return String.valueOf((char) ('A' + index % 26)) + (index < 26 ? "" : index / 26);
    }

    /** Where the letter of a region stands, in percent: in the middle of its box. */
    public double middle(SpotView.Shape shape, boolean across) {
        var places = Arrays.stream(shape.points().split(" "))
                .mapToInt(corner -> Integer.parseInt(corner.split(",")[across ? 0 : 1]))
                .summaryStatistics();
        return (places.getMin() + places.getMax()) / 20.0;
    }

    /** The lines over a picture, in percent. */
    public List<Integer> tens() {
        return List.of(10, 20, 30, 40, 50, 60, 70, 80, 90);
    }

    public boolean open() {
        return view.closed() == null;
    }

    /** Whether what is typed can still be kept, though it is not scored any more. */
    public boolean savable() {
        return open() || view.closed().equals("deadline");
    }

    /** Whether marks of the last submission are shown. */
    public boolean marked() {
        return view.earned() != null && !view.saved();
    }

    public boolean allRight() {
        return view.earned() != null && view.earned().compareTo(view.possible()) >= 0;
    }

    /** The points earned as they are said here, to hundredths; they are kept and added up exactly. */
    public BigDecimal earned() {
        return view.earned().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    public boolean partlyRight() {
        return view.earned() != null && view.earned().signum() > 0 && !allRight();
    }

    /** Whether each question needs a word of its own; the word about a single one is that about the whole. */
    public boolean several() {
        return view.questions().size() > 1;
    }

    /** Whether the mark of a question stands below it: neither at its field nor at each of its parts. */
    public boolean closing(QuestionView question) {
        return question.type().equals("multiple-choice")
                || question.spot() != null
                || !question.items().isEmpty() && question.items().getFirst().right() == null;
    }

    public boolean onePoint() {
        return view.possible().compareTo(BigDecimal.ONE) == 0;
    }

    public int attemptsLeft() {
        return view.maxAttempts() == null ? 0 : Math.max(0, view.maxAttempts() - view.attemptsUsed());
    }
}
