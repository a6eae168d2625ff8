package palavra.courses.relaunch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import palavra.courses.api.NewRun;
import palavra.courses.api.RelaunchPlan;
import palavra.courses.api.RelaunchPlan.Shift;
import palavra.courses.api.RunRole;
import palavra.courses.api.TeamMember;
import palavra.courses.run.Deed;
import palavra.courses.run.Rights;
import palavra.courses.run.Run;
import palavra.courses.run.RunNews;
import palavra.courses.run.Schedule;
import palavra.courses.run.Team;
import palavra.courses.settings.Family;
import palavra.courses.settings.Hosts;
import palavra.courses.settings.RunSetup;
import palavra.kernel.Actor;
import palavra.kernel.Ids;

/**
 * Makes a run from an earlier one. It writes what the plan says and copies no row of anyone: learners, answers, posts and
 * certificates are kept by other modules under the earlier run's id, which nothing here passes on.
 */
@ApplicationScoped
public class Relaunching {

    private final Planning planning;
    private final RunNews news;
    private final Clock clock;

    Relaunching(Planning planning, RunNews news, Clock clock) {
        this.planning = planning;
        this.news = news;
        this.clock = clock;
    }

    public RelaunchPlan plan(Actor actor, UUID run, NewRun wanted) {
        return planning.plan(actor, run, wanted);
    }

    /** The new run's id. */
    public UUID relaunch(Actor actor, UUID run, NewRun wanted) {
        var plan = planning.plan(actor, run, wanted);
        return QuarkusTransaction.requiringNew().call(() -> make(actor, run, wanted, plan));
    }

    private UUID make(Actor actor, UUID id, NewRun wanted, RelaunchPlan plan) {
        var earlier = Rights.led(actor, id);
        var run = new Run(Ids.next(), earlier.course(), plan.name());
        run.relaunchedFrom(earlier, wanted);
        var counts = plan.start() != null && earlier.schedule().softDates();
        run.schedule(Schedule.set(plan.start(), plan.end(), plan.zone(), plan.selfPaced())
                .counting(counts));
        var shift = DateShift.of(earlier.schedule().zoneId(), plan, wanted);
        run.admit(shift.moved(earlier.admission()));
        run.hostedBy(Hosts.of(actor, earlier).choose(plan.host().id()));
        var family = Family.of(earlier);
        wanted.editions().forEach(edition -> run.offer(edition, family.newest(edition)));
        run.date(RunSetup.dates(plan.dates().stream().map(Shift::becomes).toList()));
        if (wanted.cohorts()) {
            run.dateCohorts(shift.moved(earlier.cohortDates(), run.id()));
        }
        run.persist();
        Run.flush();
        team(actor, earlier, run, wanted.team());
        note(actor, earlier, run);
        news.tell(List.of(run.id()));
        return run.id();
    }

    /** Who relaunches it leads it, whoever else comes along. */
    private void team(Actor actor, Run earlier, Run run, boolean isCarried) {
        var now = clock.instant();
        if (isCarried) {
            new Team(earlier).carryTo(run, now, actor.id());
        }
        new Team(run).join(new TeamMember(actor.id(), actor.name(), RunRole.LEAD), now, actor.id());
    }

    private void note(Actor actor, Run earlier, Run run) {
        var now = clock.instant();
        Deed.note(now, actor, "relaunched-from " + earlier.id(), run.id(), "", earlier.name());
        Deed.note(now, actor, "relaunched-as " + run.id(), earlier.id(), "", run.name());
    }
}
