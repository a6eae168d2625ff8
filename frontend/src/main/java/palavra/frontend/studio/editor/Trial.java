package palavra.frontend.studio.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import palavra.content.api.studio.Shown;
import palavra.frontend.learn.Placed;
import palavra.frontend.learn.ProblemCard;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Head;
import palavra.frontend.studio.Heads;
import palavra.kernel.Ids;
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
    private static final int MOST_SEEDS = 1_000_000_000;

    private final Learning learning;
    private final Heads heads;
    private final Shell shell;

    Trial(Learning learning, Heads heads, Shell shell) {
        this.learning = learning;
        this.heads = heads;
        this.shell = shell;
    }

    ProblemCard begun(Head head, Shown shown, int number) {
        var seed = Math.abs(Ids.next().getLeastSignificantBits() % MOST_SEEDS);
        return card(head, shown, number, rehearse(head, shown, null, false, 0, seed), seed, null);
    }

    /** The same with other numbers. */
    ProblemCard begun(Head head, Shown shown, Form form) {
        if (shown.problem() == null) {
            throw Refusal.notFound();
        }
        return begun(head, shown, count(form.at("number"), 1));
    }

    /** @param sent whether the answers are to be graded; otherwise one more hint is shown */
    ProblemCard answered(Head head, Shown shown, Form form, MultivaluedMap<String, String> fields, boolean sent) {
        if (shown.problem() == null) {
            throw Refusal.notFound();
        }
        var number = count(form.at("number"), 1);
        var hints = count(form.at("hints"), 0) + (sent ? 0 : 1);
        var answers = answers(form.at("key"), fields);
        var seed = form.at("seed").matches("\\d{1,9}") ? Long.parseLong(form.at("seed")) : 0;
        try {
            return card(head, shown, number, rehearse(head, shown, answers, sent, hints, seed), seed, null);
        } catch (Refusal refusal) {
            var again = rehearse(head, shown, answers, false, hints, seed);
            return card(head, shown, number, again, seed, heads.sentence(refusal));
        }
    }

    private ProblemView rehearse(Head head, Shown shown, Answers answers, boolean sent, int hints, long seed) {
        var one = shown.component();
        var language = head.edition().language();
        return learning.rehearse(
                shell.actor(),
                new Rehearsal(one.id(), one.title(), language, shown.problem(), answers, sent, hints, seed));
    }

    private ProblemCard card(Head head, Shown shown, int number, ProblemView view, long seed, String refused) {
        var edition = head.edition().id();
        var action = EditorPages.address(edition, shown.component().id()) + "/attempt";
        var placed = new Placed(new InStudio(edition)::html).problem(view);
        var draws = shown.problem().variables().isEmpty() ? null : seed;
        return new ProblemCard(action, number, placed, refused, new ProblemCard.Trial(draws));
    }

    private static Answers answers(String key, MultivaluedMap<String, String> fields) {
        var answers = new HashMap<String, List<String>>();
        fields.forEach((name, values) -> {
            var given =
                    values.stream().filter(one -> one != null && !one.isBlank()).toList();
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
