package palavra.content.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import palavra.content.api.variable.Variable;

/**
 * One problem with its key, as the learning service grades it. It never leaves the servers; a page gets
 * {@link #withoutKey()}.
 *
 * @param stem safe HTML around the questions, always one piece more than there are questions: piece 0, question 0,
 *     piece 1, … Only the whole sequence is balanced HTML, because a question may stand inside a table cell.
 * @param hints safe HTML, given one after the other when the learner asks
 * @param explanation safe HTML shown together with the answers, or empty
 * @param maxAttempts null means as many as wanted
 * @param weight the points the whole problem is worth; null means the sum of its questions' points
 * @param waitSeconds the time that must pass between two submissions
 * @param variables numbers that differ from learner to learner
 */
public record ProblemDefinition(
        List<String> stem,
        List<Question> questions,
        List<String> hints,
        String explanation,
        Integer maxAttempts,
        BigDecimal weight,
        ShowAnswer showAnswer,
        int waitSeconds,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Variable> variables) {

    public ProblemDefinition {
        variables = variables == null ? List.of() : List.copyOf(variables);
        stem = List.copyOf(stem);
        questions = List.copyOf(questions);
        hints = List.copyOf(hints);
        if (stem.size() != questions.size() + 1) {
            throw new IllegalArgumentException("A stem needs one piece more than there are questions");
        }
    }

    /** One that says the same to everybody. */
    public ProblemDefinition(
            List<String> stem,
            List<Question> questions,
            List<String> hints,
            String explanation,
            Integer maxAttempts,
            BigDecimal weight,
            ShowAnswer showAnswer,
            int waitSeconds) {
        this(stem, questions, hints, explanation, maxAttempts, weight, showAnswer, waitSeconds, List.of());
    }

    /** The most points this problem gives. */
    public BigDecimal possible() {
        return weight != null
                ? weight
                : questions.stream().map(Question::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The same problem as a learner may see it before answering: no key, no feedback, no hints, no explanation. */
    public ProblemDefinition withoutKey() {
        var asked = questions.stream().map(Question::withoutKey).toList();
        return new ProblemDefinition(stem, asked, List.of(), "", maxAttempts, weight, showAnswer, waitSeconds);
    }

    /** The same problem in other words. */
    public ProblemDefinition saying(
            List<String> stem, List<Question> questions, List<String> hints, String explanation) {
        return new ProblemDefinition(
                stem, questions, hints, explanation, maxAttempts, weight, showAnswer, waitSeconds, variables);
    }

    /** The same with so many attempts; null for as many as wanted. */
    public ProblemDefinition allowing(Integer attempts) {
        return new ProblemDefinition(
                stem, questions, hints, explanation, attempts, weight, showAnswer, waitSeconds, variables);
    }

    /** The same with other questions, and with variables that are these. */
    ProblemDefinition with(List<Question> questions, List<Variable> variables) {
        return new ProblemDefinition(
                stem, questions, hints, explanation, maxAttempts, weight, showAnswer, waitSeconds, variables);
    }
}
