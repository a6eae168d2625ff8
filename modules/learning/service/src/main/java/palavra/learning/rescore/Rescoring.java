package palavra.learning.rescore;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.learning.problem.Results;
import palavra.learning.problem.Results.Remarked;
import palavra.learning.run.ActOnGrade;
import palavra.learning.run.Grades;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Places;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Work;

/**
 * Marks anew what was ordered, some learners in each transaction. How far it is commits with what was done, so that what
 * is killed goes on where it was, and nobody is done twice.
 */
@ApplicationScoped
public class Rescoring {

    /** One step's transaction stays short, because it holds the run and these enrollments. */
    static final int AT_ONCE = 100;

    @Inject
    Places places;

    @Inject
    Results results;

    @Inject
    Grades grades;

    @Inject
    Clock clock;

    @Scheduled(
            every = "${palavra.rescoring.every:5s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void goOn() {
        while (step(AT_ONCE)) {
            // Each step is a transaction of its own.
        }
    }

    /** Works on the oldest order; false when there is none. */
    public boolean step(int most) {
        return QuarkusTransaction.requiringNew().call(() -> stepHere(most));
    }

    /** The same in the transaction of whoever calls. */
    public boolean stepHere(int most) {
        var job = RescoreJob.next();
        job.ifPresent(one -> work(one, most));
        return job.isPresent();
    }

    /** Run before enrollments is the order in which everyone locks. */
    private void work(RescoreJob job, int most) {
        Run run = Run.findById(job.run, LockModeType.PESSIMISTIC_READ);
        var learners = job.some(most);
        var readers = new HashMap<UUID, Place>();
        learners.forEach(learner -> places.of(run, learner).ifPresent(place -> readers.put(learner.id, place)));
        var syllabi = new HashMap<UUID, Syllabus>();
        readers.forEach((id, place) -> syllabi.put(id, place.syllabus()));
        var remarked = results.again(syllabi, job.problem, job.onlyHigher);
        Learner.flush();
        tell(job, learners, readers, remarked);
        job.reached(learners, most, clock.instant());
    }

    private void tell(RescoreJob job, List<Learner> learners, Map<UUID, Place> readers, Map<UUID, Remarked> remarked) {
        var work = Work.of(remarked.keySet());
        for (var learner : learners) {
            var result = remarked.get(learner.id);
            if (result == null || result.isSame()) {
                continue;
            }
            var place = readers.get(learner.id);
            job.counted(result);
            ActOnGrade.write(
                    learner,
                    job.cause(),
                    job.problem,
                    place.syllabus().publication(),
                    text(result.was(), result.wasOf()),
                    text(result.becomes(), result.of()),
                    clock.instant());
            if (learner.isActive()) {
                grades.grade(place, learner, work.get(learner.id));
            }
        }
    }

    private static String text(java.math.BigDecimal earned, java.math.BigDecimal possible) {
        return plain(earned) + " / " + plain(possible);
    }

    private static String plain(java.math.BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}
