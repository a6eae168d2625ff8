package palavra.courses.run;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.RunView;
import palavra.courses.api.TeamMember;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;

/** Who may see and change a run: the door check of every use case on it. */
public final class Rights {

    private Rights() {}

    /** The team roles of the actor; every one for an administrator. */
    public static Set<RunRole> of(Actor actor, RunView run) {
        if (actor.is(Role.ADMINISTRATOR)) {
            return EnumSet.allOf(RunRole.class);
        }
        return run.team().stream()
                .filter(member -> !actor.isAnonymous() && member.person().equals(actor.id()))
                .map(TeamMember::role)
                .collect(Collectors.toSet());
    }

    /** Drafts are for their team and for the platform's own processes. */
    public static boolean maySee(Actor actor, RunView run) {
        return run.state() != RunState.DRAFT
                || actor.is(Role.SERVICE)
                || !of(actor, run).isEmpty();
    }

    /** The run as the actor may see it: accounts are for its team and for the platform's own processes. */
    public static RunView shown(Actor actor, RunView run) {
        var knowsAccounts = actor.is(Role.SERVICE) || !of(actor, run).isEmpty();
        return knowsAccounts ? run : run.withoutAccounts();
    }

    /** Refuses whoever does not lead the run: with 404 where they may not know of it. */
    public static void mustLead(Actor actor, RunView run) {
        if (!maySee(actor, run)) {
            throw Refusal.notFound();
        }
        actor.signedIn();
        if (!of(actor, run).contains(RunRole.LEAD)) {
            throw Refusal.notAllowed();
        }
    }

    /** The run, locked, for who leads it; rights are read from the database, so that one taken away a moment ago is gone. */
    public static Run led(Actor actor, UUID id) {
        var run = Run.locked(id).orElseThrow(Refusal::notFound);
        mustLead(actor, RunDetails.of(List.of(id)).getFirst().view());
        return run;
    }
}
