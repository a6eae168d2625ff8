package palavra.frontend.learn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;

/** The sentence for a rule that refused an answer, after a redirect by its code; a code that is no such rule says nothing. */
@ApplicationScoped
class Saying {

    private static final Map<String, String> RULES = Map.of(
            "answer-missing", "Answer every question before you submit. Your attempt was not used.",
            "answer-unreadable", "This answer cannot be read. Your attempt was not used.",
            "no-attempts-left", "You have no attempts left for this problem.",
            "problem-closed", "This problem takes no answers any more.",
            "wait-between-attempts", "Wait a little before you try again. Your attempt was not used.",
            "no-more-hints", "There are no more hints.",
            "run-is-archived", "This run is archived: you can read it, but not answer.",
            "team-only-looks", "You are on the team of this run: your answers are not taken.",
            "key-missing", "This form was not complete. Try again.");

    @Inject
    Sentences sentences;

    @Inject
    Shell shell;

    boolean knows(String code) {
        return RULES.containsKey(code);
    }

    String of(String code) {
        if (code == null || !knows(code)) {
            return null;
        }
        return sentences.of(Problem.of(400, code, RULES.get(code), List.of()), shell.language());
    }
}
