package palavra.courses.run;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Lets runs take the steps their calendar asks for: what was planned, enrollment on its day, the start on its day. */
@ApplicationScoped
class RunStarter {

    private static final Logger LOG = Logger.getLogger(RunStarter.class);

    private final Clock clock;
    private final RunNews news;

    RunStarter(Clock clock, RunNews news) {
        this.clock = clock;
        this.news = news;
    }

    /** One step of the clock; a run that another replica moves at this moment is found moved. */
    @Scheduled(every = "30s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void stepWhereDue() {
        var now = clock.instant();
        List<Run> due = Run.find(
                        "plannedAt <= ?1 or state = ?2 and joining.opens <= ?1 or state = ?3 and schedule.start <= ?1",
                        now,
                        RunState.ANNOUNCED,
                        RunState.ENROLLING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        List<UUID> moved =
                due.stream().filter(run -> step(run, now)).map(Run::id).toList();
        news.tell(moved);
    }

    /** A step that is not possible any more, or not yet, is dropped and written down: nobody is there to be refused. */
    private static boolean step(Run run, Instant now) {
        var was = run.state();
        var to = run.due(now);
        try {
            if (to.isPresent()) {
                run.move(to.get());
                Deed.note(now, Actor.anonymous(), "state", run.id(), was, run.state());
                return true;
            }
        } catch (Refusal refusal) {
            LOG.infof("Run %s stays %s: %s", run.id(), was, refusal.getMessage());
        }
        if (run.planned() != null && !run.planned().at().isAfter(now)) {
            var step = run.planned();
            Deed.note(now, Actor.anonymous(), "planned " + step.to(), run.id(), step.at(), "");
            run.plan(null);
        }
        return false;
    }
}
