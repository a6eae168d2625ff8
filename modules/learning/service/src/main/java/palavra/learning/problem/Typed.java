package palavra.learning.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import palavra.content.api.problem.ProblemDefinition;
import palavra.kernel.Refusal;
import palavra.learning.api.Answers;

/** What came from outside, cut down to the questions there are and to a size one types. */
final class Typed {

    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_ANSWER = 2000;
    private static final int MOST_CHOICES = 100;

    private Typed() {}

    static String key(Answers sent) {
        var key = sent == null || sent.key() == null ? "" : sent.key().strip();
        if (key.isEmpty() || key.length() > LONGEST_KEY || key.indexOf('\0') >= 0) {
            throw Refusal.invalid("key-missing", "The form's key is missing. Open the page again.");
        }
        return key;
    }

    /** Fields that are no question of this problem are dropped; what is too long is refused, not cut. */
    static Map<String, List<String>> clean(ProblemDefinition problem, Answers typed) {
        var answers = new HashMap<String, List<String>>();
        for (var question : problem.questions()) {
            var given = given(typed, question.id());
            var tooLong = given.stream().anyMatch(one -> one.length() > LONGEST_ANSWER || one.indexOf('\0') >= 0);
            if (tooLong || given.size() > MOST_CHOICES) {
                throw Refusal.invalid(
                        "answer-unreadable", "This answer cannot be read. Your attempt was not used.", question.id());
            }
            if (!given.isEmpty()) {
                answers.put(question.id(), given);
            }
        }
        return answers;
    }

    private static List<String> given(Answers typed, String question) {
        var all = typed == null || typed.answers() == null ? Map.<String, List<String>>of() : typed.answers();
        var given = all.get(question);
        return given == null
                ? List.of()
                : given.stream().filter(one -> one != null).toList();
    }
}
