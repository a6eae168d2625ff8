package palavra.learning.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.SingleChoice;
import palavra.content.api.problem.Text;
import palavra.kernel.Refusal;

/** Marks a learner's answers to one problem. */
public final class Grader {

    private static final int PLACES = 10;
    private static final int LONGEST = 2000;

    private Grader() {}

    /**
     * Marks every question.
     *
     * @param answers question id to the ids of the chosen options, or to the one text written
     * @throws Refusal 400 {@code answer-missing} when a question was left blank, {@code answer-unreadable} when an
     *     answer cannot be understood: neither is an attempt
     */
    public static Marking mark(ProblemDefinition problem, Map<String, List<String>> answers) {
        var marks = problem.questions().stream()
                .map(question -> mark(question, given(question, answers)))
                .toList();
        var points = BigDecimal.ZERO;
        var earned = BigDecimal.ZERO;
        for (var i = 0; i < marks.size(); i++) {
            var worth = problem.questions().get(i).points();
            points = points.add(worth);
            earned = earned.add(worth.multiply(marks.get(i).credit()));
        }
        var possible = problem.possible();
        return new Marking(marks, scale(earned, points, possible), possible);
    }

    private static List<String> given(Question question, Map<String, List<String>> answers) {
        var given = answers.getOrDefault(question.id(), List.of()).stream()
                .filter(one -> one != null && !one.isBlank())
                .distinct()
                .toList();
        if (given.isEmpty()) {
            throw Refusal.invalid("answer-missing", "Answer every question before you submit.", question.id());
        }
        if (given.stream().anyMatch(one -> one.length() > LONGEST)) {
            throw unreadable(question);
        }
        return given;
    }

    private static Mark mark(Question question, List<String> given) {
        return switch (question) {
            case SingleChoice choice -> Choices.one(choice, choice.options(), given);
            case Dropdown choice -> Choices.one(choice, choice.options(), given);
            case MultipleChoice choice -> Choices.several(choice, given);
            case Numerical numerical -> number(numerical, given);
            case Text text -> Texts.mark(text, only(text, given));
        };
    }

    private static Mark number(Numerical question, List<String> given) {
        var readings = Numbers.read(only(question, given));
        if (readings.isEmpty()) {
            throw unreadable(question);
        }
        return question.accepted().stream()
                .filter(range -> readings.stream().anyMatch(range::holds))
                .findFirst()
                .map(range -> Mark.of(
                        question.id(), range.credit(), range.credit().compareTo(BigDecimal.ONE) >= 0, range.feedback()))
                .orElseGet(() -> Mark.of(question.id(), BigDecimal.ZERO, false, ""));
    }

    static String only(Question question, List<String> given) {
        if (given.size() != 1) {
            throw unreadable(question);
        }
        return given.getFirst();
    }

    static Refusal unreadable(Question question) {
        return Refusal.invalid(
                "answer-unreadable", "This answer cannot be read. Your attempt was not used.", question.id());
    }

    private static BigDecimal scale(BigDecimal earned, BigDecimal points, BigDecimal possible) {
        if (points.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return earned.multiply(possible)
                .divide(points, new MathContext(60, RoundingMode.HALF_UP))
                .setScale(PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
