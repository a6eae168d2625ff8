package palavra.frontend.learn;

import static java.util.Map.entry;

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

    private static final Map<String, String> RULES = Map.ofEntries(
            entry("answer-missing", "Answer every question before you submit. Your attempt was not used."),
            entry("answer-unreadable", "This answer cannot be read. Your attempt was not used."),
            entry("unit-missing", "Write the unit too. Your attempt was not used."),
            entry(
                    "formula-unreadable",
                    "This formula cannot be read. Write products with *, powers with ^ and only the names given. Your attempt"
                            + " was not used."),
            entry("place-taken", "Two things stand in the same place. Your attempt was not used."),
            entry("category-full", "A category holds more than it takes. Your attempt was not used."),
            entry("no-attempts-left", "You have no attempts left for this problem."),
            entry(
                    "problem-asked-anew",
                    "This problem was answered or given anew after this page was opened. Your attempt was not used."),
            entry("problem-closed", "This problem takes no answers any more."),
            entry("wait-between-attempts", "Wait a little before you try again. Your attempt was not used."),
            entry("no-more-hints", "There are no more hints."),
            entry("run-is-archived", "This run is archived: you can read it, but not answer."),
            entry("team-only-looks", "You are on the team of this run: your answers are not taken."),
            entry("key-missing", "This form was not complete. Try again."),
            entry("choice-missing", "Choose one before you vote."),
            entry("choice-unknown", "This can not be chosen any more. Choose again."),
            entry("poll-closed", "Voting has ended."),
            entry("vote-lasts", "You have voted, and in this poll a vote can not be changed."));

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
