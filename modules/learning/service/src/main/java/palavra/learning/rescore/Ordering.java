package palavra.learning.rescore;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.gradebook.Rescore;
import palavra.learning.api.gradebook.RescoreOrder;
import palavra.learning.api.gradebook.Rescores;
import palavra.learning.run.Learner;
import palavra.learning.run.Places;
import palavra.learning.run.Reasons;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;

/** Takes orders to mark a problem anew. A small one is done when the answer comes, a large one goes on by itself. */
@ApplicationScoped
public class Ordering {

    private static final int STEPS_AT_ONCE = 5;

    @Inject
    Places places;

    @Inject
    Syllabi syllabi;

    @Inject
    Rescoring rescoring;

    @Inject
    Clock clock;

    /** Call it outside a transaction: the order is kept before anything is done. */
    public Rescore order(Actor actor, UUID run, RescoreOrder order) {
        var job = QuarkusTransaction.requiringNew().call(() -> keep(actor, run, order));
        for (var steps = 0; steps < STEPS_AT_ONCE && rescoring.step(Rescoring.AT_ONCE); steps++) {
            // Each step is a transaction of its own.
        }
        return QuarkusTransaction.requiringNew().call(() -> view(places.graded(actor, run), RescoreJob.findById(job)));
    }

    public Rescores of(Actor actor, UUID id) {
        var run = places.graded(actor, id);
        var done = RescoreJob.of(id).stream().map(job -> view(run, job)).toList();
        return new Rescores(done, new AnsweredProblems(run, syllabi).all());
    }

    private UUID keep(Actor actor, UUID id, RescoreOrder order) {
        var run = places.graded(actor, id);
        if (run.isArchived()) {
            throw Refusal.conflict("archived-stays", "An archived run stays as it is.");
        }
        var reason = Reasons.check(order.reason());
        if (order.problem() == null || title(run, order.problem()).isEmpty()) {
            throw Refusal.notFound();
        }
        return RescoreJob.order(id, enrollment(id, order.person()), order, actor, reason, clock.instant()).id;
    }

    private static UUID enrollment(UUID run, UUID person) {
        return person == null
                ? null
                : Learner.<Learner>find(
                                "run = ?1 and person = ?2 and staff = false and state = ?3",
                                run,
                                person,
                                EnrollmentState.ACTIVE)
                        .firstResultOptional()
                        .orElseThrow(Refusal::notFound)
                        .id;
    }

    private Rescore view(Run run, RescoreJob job) {
        Learner learner = job.enrollment == null ? null : Learner.findById(job.enrollment);
        return job.view(title(run, job.problem).orElse(""), learner == null ? "" : learner.name);
    }

    /** As the first edition that has it calls it. */
    private Optional<String> title(Run run, UUID problem) {
        return run.published().stream()
                .flatMap(edition -> syllabi.of(edition.publication()).problem(problem).stream())
                .map(found -> found.title())
                .findFirst();
    }
}
