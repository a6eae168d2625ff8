package palavra.content.api.problem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
 */
public record ProblemDefinition(
        List<String> stem,
        List<Question> questions,
        List<String> hints,
        String explanation,
        Integer maxAttempts,
        BigDecimal weight,
        ShowAnswer showAnswer,
        int waitSeconds) {

    public ProblemDefinition {
        stem = List.copyOf(stem);
        questions = List.copyOf(questions);
        hints = List.copyOf(hints);
        if (stem.size() != questions.size() + 1) {
            throw new IllegalArgumentException("A stem needs one piece more than there are questions");
        }
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
}
