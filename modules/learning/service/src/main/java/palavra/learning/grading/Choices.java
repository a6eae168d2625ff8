package palavra.learning.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.MultipleChoice.PartialCredit;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.Question;

/** Marks chosen options. An option that the question does not have makes the answer unreadable, not wrong. */
final class Choices {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private Choices() {}

    static Mark one(Question question, List<Option> options, List<String> given) {
        var id = Grader.only(question, given);
        var chosen = options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Grader.unreadable(question));
        var credit = chosen.correct() ? BigDecimal.ONE : chosen.credit();
        return new Mark(question.id(), credit, chosen.correct(), "", feedback(chosen.id(), chosen.feedback()));
    }

    static Mark several(MultipleChoice question, List<String> given) {
        var chosen = new HashSet<>(given);
        var known = question.options().stream().map(Option::id).toList();
        if (!known.containsAll(chosen)) {
            throw Grader.unreadable(question);
        }
        var wrong = (int) question.options().stream()
                .filter(option -> option.correct() != chosen.contains(option.id()))
                .count();
        var credit = credit(question.partialCredit(), wrong, known.size());
        var together = together(question, chosen);
        return new Mark(
                question.id(), credit, wrong == 0, together, together.isEmpty() ? each(question, chosen) : Map.of());
    }

    private static BigDecimal credit(PartialCredit rule, int wrong, int options) {
        if (wrong == 0) {
            return BigDecimal.ONE;
        }
        return switch (rule) {
            case NONE -> BigDecimal.ZERO;
            case EVERY_DECISION ->
                BigDecimal.valueOf(options - wrong).divide(BigDecimal.valueOf(options), MathContext.DECIMAL128);
            case HALVES -> wrong == 1 && options >= 3 ? HALF : wrong == 2 && options >= 5 ? QUARTER : BigDecimal.ZERO;
        };
    }

    private static String together(MultipleChoice question, Set<String> chosen) {
        return question.together().stream()
                .filter(set -> set.chosen().equals(chosen))
                .map(MultipleChoice.SetFeedback::html)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> each(MultipleChoice question, Set<String> chosen) {
        var feedback = new HashMap<String, String>();
        for (var option : question.options()) {
            var html = chosen.contains(option.id()) ? option.feedback() : option.feedbackUnchosen();
            feedback.putAll(feedback(option.id(), html));
        }
        return feedback;
    }

    private static Map<String, String> feedback(String option, String html) {
        return html == null || html.isEmpty() ? Map.of() : Map.of(option, html);
    }
}
