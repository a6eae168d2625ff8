package palavra.frontend.studio.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import palavra.content.api.studio.Shown;
import palavra.content.api.studio.Studio;
import palavra.frontend.faults.Sentences;
import palavra.frontend.learn.Placed;
import palavra.frontend.learn.ProblemCard;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;
import palavra.learning.api.Answers;
import palavra.learning.api.Learning;
import palavra.learning.api.ProblemView;
import palavra.learning.api.Rehearsal;

/** A problem that its author tries: learning shows and grades it by its own rules and forgets it. */
@ApplicationScoped
class Trial {

    private static final String FIELD = "q-";
    private static final int MOST_HINTS = 100;

    private final Learning learning;
    private final Studio studio;
    private final Sentences sentences;
    private final Shell shell;

    Trial(Learning learning, Studio studio, Sentences sentences, Shell shell) {
        this.learning = learning;
        this.studio = studio;
        this.sentences = sentences;
        this.shell = shell;
    }

    ProblemCard begun(UUID edition, Shown shown, int number) {
        return card(edition, shown, number, rehearse(shown, null, false, 0), null);
    }

    /** @param sent whether the answers are to be graded; otherwise one more hint is shown */
    ProblemCard answered(UUID edition, Shown shown, Form form, MultivaluedMap<String, String> fields, boolean sent) {
        if (shown.problem() == null) {
            throw Refusal.notFound();
        }
        var number = count(form.at("number"), 1);
        var hints = count(form.at("hints"), 0) + (sent ? 0 : 1);
        var answers = answers(form.at("key"), fields);
        try {
            return card(edition, shown, number, rehearse(shown, answers, sent, hints), null);
        } catch (Refusal refusal) {
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return card(edition, shown, number, rehearse(shown, answers, false, hints), sentence);
        }
    }

    private ProblemView rehearse(Shown shown, Answers answers, boolean sent, int hints) {
        var component = shown.component();
        return learning.rehearse(
                shell.actor(),
                new Rehearsal(component.id(), component.title(), shown.problem(), answers, sent, hints));
    }

    private ProblemCard card(UUID edition, Shown shown, int number, ProblemView view, String refused) {
        var action = EditorPages.address(edition, view.id()) + "/attempt";
        var language = studio.courseOf(shell.actor(), edition).editions().stream()
                .filter(one -> one.id().equals(edition))
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .language();
        var placed = new Placed(new InStudio(edition)::html).problem(view);
        return new ProblemCard(action, number, placed, language, refused, true);
    }

    private static Answers answers(String key, MultivaluedMap<String, String> fields) {
        var answers = new HashMap<String, List<String>>();
        fields.forEach((name, values) -> {
            var given = values.stream().filter(one -> one != null && !one.isBlank()).toList();
            if (name.startsWith(FIELD) && !given.isEmpty()) {
                answers.put(name.substring(FIELD.length()), given);
            }
        });
        return new Answers(key, answers);
    }

    private static int count(String typed, int least) {
        return typed.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(typed), least, MOST_HINTS) : least;
    }
}
