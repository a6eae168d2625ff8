package palavra.learning.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.EnrollmentState;

/** The door check of what those who answer for grades see and do of one learner. */
@ApplicationScoped
public class Taught {

    @Inject
    Places places;

    /** A learner's place; a refusal with status 403 for others on the team, 404 for everyone else and anyone unknown. */
    public Place place(Actor actor, UUID run, UUID person) {
        return place(places.graded(actor, run), person, LockModeType.NONE);
    }

    /** The same, held until the transaction ends; 409 when nothing can change any more. */
    public Place held(Actor actor, UUID runId, UUID person) {
        var run = places.graded(actor, runId);
        open(run);
        return place(run, person, LockModeType.PESSIMISTIC_WRITE);
    }

    public static void open(Run run) {
        if (run.isArchived()) {
            throw Refusal.conflict("archived-stays", "An archived run stays as it is.");
        }
    }

    private Place place(Run run, UUID person, LockModeType lock) {
        var learner = Learner.<Learner>find(
                        "run = ?1 and person = ?2 and staff = false and state = ?3",
                        run.id,
                        person,
                        EnrollmentState.ACTIVE)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
        return places.of(run, learner).orElseThrow(Refusal::notFound);
    }
}
