package palavra.frontend.grades;

import palavra.courses.api.RunRole;
import palavra.courses.api.RunView;
import palavra.kernel.Actor;
import palavra.kernel.Role;

/** Who sees which pages of a run's grades; the doors decide, this only spares people links that would be refused. */
public final class GradedRuns {

    private GradedRuns() {}

    /** The run as its pages about grades name it to that reader. */
    public static GradedRun seenBy(Actor actor, RunView run) {
        return new GradedRun(run, leads(actor, run));
    }

    public static boolean leads(Actor actor, RunView run) {
        return actor.is(Role.ADMINISTRATOR) || has(actor, run, RunRole.LEAD);
    }

    public static boolean grades(Actor actor, RunView run) {
        return leads(actor, run) || has(actor, run, RunRole.FACILITATOR);
    }

    private static boolean has(Actor actor, RunView run, RunRole role) {
        return run.team().stream().anyMatch(member -> actor.id().equals(member.person()) && member.role() == role);
    }
}
