package palavra.frontend.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunView;
import palavra.frontend.shell.Say;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Role;

/** Writes runs for their team. */
@ApplicationScoped
class TaughtRuns {

    private static final Language UNKNOWN = Language.ENGLISH;

    private final Say say;

    TaughtRuns(Say say) {
        this.say = say;
    }

    TaughtRun of(Actor actor, RunView run) {
        return new TaughtRun(run, source(run), dates(run), leads(actor, run), facilitates(actor, run));
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

    private static boolean facilitates(Actor actor, RunView run) {
        return leads(actor, run)
                || run.team().stream()
                        .anyMatch(member -> actor.id().equals(member.person()) && member.role() == RunRole.FACILITATOR);
    }

    private static boolean leads(Actor actor, RunView run) {
        return actor.is(Role.ADMINISTRATOR)
                || run.team().stream()
                        .anyMatch(member -> actor.id().equals(member.person()) && member.role() == RunRole.LEAD);
    }
}
