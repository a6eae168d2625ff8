package palavra.frontend.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunView;
import palavra.frontend.grades.GradedRuns;
import palavra.frontend.shell.Say;
import palavra.kernel.Actor;
import palavra.kernel.Language;

/** Writes runs for their team. */
@ApplicationScoped
class TaughtRuns {

    private static final Language UNKNOWN = Language.ENGLISH;

    private final Say say;

    TaughtRuns(Say say) {
        this.say = say;
    }

    TaughtRun of(Actor actor, RunView run) {
        return new TaughtRun(run, source(run), dates(run), GradedRuns.leads(actor, run), GradedRuns.grades(actor, run));
    }

    private static EditionView source(RunView run) {
        return run.editions().stream()
                .filter(EditionView::source)
                .findFirst()
                .or(() -> run.editions().stream().findFirst())
                .orElseGet(() -> new EditionView(run.id(), UNKNOWN, "", run.slug(), "", true, null));
    }

    private String dates(RunView run) {
        if (run.selfPaced() || run.start() == null) {
            return null;
        }
        var zone = ZoneId.of(run.zone());
        var start = say.date(run.start(), zone);
        return run.end() == null ? start : start + " – " + say.date(run.end(), zone);
    }
}
