package palavra.learning.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Erasure;
import palavra.learning.api.EnrollmentState;

/** Erases somebody: what is kept of them goes, and their seats go to who waits. */
@ApplicationScoped
class Leaving {

    private static final String LEARNS = "run = ?1 and person = ?2 and state = ?3 and not staff";

    private final LearnerRecords records;
    private final Seats seats;

    Leaving(LearnerRecords records, Seats seats) {
        this.records = records;
        this.seats = seats;
    }

    void erase(Erasure erasure) {
        var left = runsOf(erasure.person()).stream()
                .map(id -> Run.<Run>findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(held -> Learner.count(LEARNS, held.id, erasure.person(), EnrollmentState.ACTIVE) > 0)
                .toList();
        records.erase(erasure);
        left.forEach(seats::vacate);
    }

    /** Always in the same order, so that two who leave at once do not wait for each other. */
    private static List<UUID> runsOf(UUID person) {
        return Learner.find("select l.run from Learner l where l.person = ?1 order by l.run", person)
                .project(UUID.class)
                .list();
    }
}
