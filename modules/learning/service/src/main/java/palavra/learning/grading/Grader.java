package palavra.learning.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.Formula;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Matching;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Ordering;
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
     * @param answers question id to the ids of the chosen options, to the one text written, to {@code item:place} for
     *     each thing that is put somewhere, or to the two percentages of a point
     * @throws Refusal 400 {@code answer-missing} when a question was left blank, {@code answer-unreadable} and others when
     *     an answer cannot be understood: none of them is an attempt
     */
    public static Marking mark(ProblemDefinition problem, Map<String, List<String>> answers) {
        return sum(problem, question -> mark(question, given(question, answers)));
    }

    /** Marks what was submitted once more: where a whole quiz left a blank its answer is empty, and earns nothing again. */
    public static Marking markAgain(ProblemDefinition problem, Map<String, List<String>> answers) {
        return sum(
                problem,
                question -> List.of().equals(answers.get(question.id()))
                        ? nothing(question)
                        : mark(question, given(question, answers)));
    }

    /** Marks what is there when a whole quiz is handed in: what is blank or cannot be read earns nothing. */
    public static Marking markAsItIs(ProblemDefinition problem, Map<String, List<String>> answers) {
        return sum(problem, question -> {
            try {
                return mark(question, given(question, answers));
            } catch (Refusal blank) {
                return nothing(question);
            }
        });
    }

    private static Mark nothing(Question question) {
        return Mark.of(question.id(), BigDecimal.ZERO, false, "");
    }

    private static Marking sum(ProblemDefinition problem, Function<Question, Mark> each) {
        var marks = problem.questions().stream().map(each).toList();
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
        var given = distinct(
                        question,
                        answers.getOrDefault(question.id(), List.of()).stream()
                                .filter(one -> one != null && !one.isBlank()))
                .toList();
        if (given.isEmpty()) {
            throw missing(question);
        }
        if (given.stream().anyMatch(one -> one.length() > LONGEST)) {
            throw unreadable(question);
        }
        return given;
    }

    /** A choice sent twice is one; of a point both numbers may be the same. */
    private static Stream<String> distinct(Question question, Stream<String> given) {
        return question instanceof Hotspot ? given : given.distinct();
    }

    private static Mark mark(Question question, List<String> given) {
        return switch (question) {
            case SingleChoice choice -> Choices.one(choice, choice.options(), given);
            case Dropdown choice -> Choices.one(choice, choice.options(), given);
            case MultipleChoice choice -> Choices.several(choice, given);
            case Numerical numerical -> number(numerical, given);
            case Text text -> Texts.mark(text, only(text, given));
            case Formula formula -> Formulas.mark(formula, only(formula, given));
            case Ordering ordering -> Placements.mark(ordering, given);
            case Matching matching -> Placements.mark(matching, given);
            case Categorizing categorizing -> Placements.mark(categorizing, given);
            case Hotspot hotspot -> Spots.mark(hotspot, given);
        };
    }

    private static Mark number(Numerical question, List<String> given) {
        var written = only(question, given);
        var readings = question.takesUnit() ? Units.read(question, written).numbers() : Numbers.read(written);
        if (readings.isEmpty()) {
            if (question.takesUnit()) {
                return Mark.wrongUnit(question.id(), question.unitFeedback());
            }
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

    static Refusal missing(Question question) {
        return Refusal.invalid("answer-missing", "Answer every question before you submit.", question.id());
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
