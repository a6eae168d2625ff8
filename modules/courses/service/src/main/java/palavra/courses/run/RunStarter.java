package palavra.courses.run;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;

/** Starts the runs whose day has come. */
@ApplicationScoped
class RunStarter {

    private final Clock clock;
    private final RunNews news;

    RunStarter(Clock clock, RunNews news) {
        this.clock = clock;
        this.news = news;
    }

    /** One step of the clock; a run that another replica starts at this moment is found started. */
    @Scheduled(every = "30s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void startDue() {
        var now = clock.instant();
        List<Run> due = Run.find("state = ?1 and schedule.start <= ?2", RunState.ENROLLING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        for (var run : due) {
            run.move(RunState.RUNNING);
            Deed.note(now, Actor.anonymous(), "state", run.id(), RunState.ENROLLING, RunState.RUNNING);
        }
        List<UUID> started = due.stream().map(Run::id).toList();
        news.tell(started);
    }
}
