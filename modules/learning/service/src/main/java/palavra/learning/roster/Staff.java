package palavra.learning.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import palavra.courses.api.RunRole;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.learning.run.Places;
import palavra.learning.run.Run;

/** The door check of the roster: names and e-mails are for who leads or facilitates the run, and for administrators. */
@ApplicationScoped
class Staff {

    @Inject
    Places places;

    Run of(Actor actor, UUID id) {
        var run = places.led(actor, id);
        var may = actor.is(Role.ADMINISTRATOR)
                || run.hasAs(RunRole.LEAD, actor.id())
                || run.hasAs(RunRole.FACILITATOR, actor.id());
        if (!may) {
            throw Refusal.notAllowed();
        }
        return run;
    }

    /** The same for a change: the run is held, and read again then. */
    Run holding(Actor actor, UUID id) {
        var run = of(actor, id);
        Run.getEntityManager().refresh(run, LockModeType.PESSIMISTIC_WRITE);
        if (run.isArchived()) {
            throw Refusal.conflict("archived-stays", "This run is archived: nothing about it changes any more.");
        }
        return run;
    }
}
