package palavra.courses.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import palavra.courses.CoursesMailbox;
import palavra.courses.api.RunChanged;

/** Tells everyone the present state of runs that changed: other modules by the outbox, this process after the commit. */
@ApplicationScoped
public class RunNews {

    private final CoursesMailbox mailbox;
    private final Event<RunChanged> here;

    RunNews(CoursesMailbox mailbox, Event<RunChanged> here) {
        this.mailbox = mailbox;
        this.here = here;
    }

    public void tell(Run run) {
        tell(List.of(run.id()));
    }

    /** Call it in the transaction of the change, once, after everything is changed. */
    public void tell(Collection<UUID> runs) {
        if (runs.isEmpty()) {
            return;
        }
        Run.flush();
        for (var details : RunDetails.of(runs)) {
            var changed = details.changed();
            mailbox.tell("run-changed", changed.run(), changed);
            here.fire(changed);
        }
    }
}
