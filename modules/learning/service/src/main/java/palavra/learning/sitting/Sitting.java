package palavra.learning.sitting;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import palavra.content.api.SittingRules;
import palavra.kernel.Ids;
import palavra.learning.run.Json;

/**
 * One time that a learner takes a quiz as a whole; its root is the enrollment. It ends once, by the learner or by the
 * clock, and its end is fixed when it begins.
 */
@Entity
@Table(name = "sitting")
@DynamicUpdate
class Sitting extends PanacheEntityBase {

    @Id
    UUID id;

    UUID enrollment;
    UUID part;
    int number;
    int forgiven;

    @Column(name = "began_at")
    Instant began;

    @Column(name = "ends_at")
    Instant ends;

    @Column(name = "closes_at")
    Instant closes;

    /** By problem, then question; empty once they were handed in. */
    @Convert(converter = AnswersColumn.class)
    Map<UUID, Map<String, List<String>>> answers = Map.of();

    @Column(name = "saved_at")
    Instant savedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "by_clock")
    boolean byClock;

    /** The last one of a learner; empty before the first. */
    static Optional<Sitting> last(UUID enrollment, UUID part) {
        return Sitting.<Sitting>find("enrollment = ?1 and part = ?2 order by number desc", enrollment, part)
                .range(0, 0)
                .firstResultOptional();
    }

    /** The parts that learners have ever begun, by enrollment. */
    static Map<UUID, Set<UUID>> begun(Collection<UUID> enrollments) {
        return getEntityManager()
                .createQuery(
                        "select distinct s.enrollment, s.part from Sitting s where s.enrollment in :enrollments",
                        Object[].class)
                .setParameter("enrollments", enrollments)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    /** One of them that there was. */
    static Sitting numbered(UUID enrollment, UUID part, int number) {
        return Sitting.<Sitting>find("enrollment = ?1 and part = ?2 and number = ?3", enrollment, part, number)
                .firstResult();
    }

    /** The last one, held: nothing is saved to it meanwhile. Call it with the enrollment held. */
    static Optional<Sitting> lastHeld(UUID enrollment, UUID part) {
        return Sitting.<Sitting>find("enrollment = ?1 and part = ?2 order by number desc", enrollment, part)
                .range(0, 0)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of one learner whose time is over, held. */
    static List<Sitting> overdue(UUID enrollment, Instant now) {
        return Sitting.<Sitting>find("enrollment = ?1 and endedAt is null and closes < ?2", enrollment, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    static Sitting begin(UUID enrollment, UUID part, Optional<Sitting> before, Instant now, Instant ends) {
        var sitting = new Sitting();
        sitting.id = Ids.at(now);
        sitting.enrollment = enrollment;
        sitting.part = part;
        sitting.number = before.map(one -> one.number).orElse(0) + 1;
        sitting.forgiven = before.map(one -> one.forgiven).orElse(0);
        sitting.began = now;
        sitting.ends = ends;
        return sitting;
    }

    boolean goesOn() {
        return endedAt == null;
    }

    /** What arrives at the very end of the grace is in time. */
    boolean isOverdue(Instant now) {
        return goesOn() && now.isAfter(closes);
    }

    /** By what it was taken, with no other time after it. */
    SittingRules terms() {
        return new SittingRules((int) Duration.between(began, ends).toMinutes(), used(), 0);
    }

    /** Sittings that count against the limit. */
    int used() {
        return number - forgiven;
    }

    /** Lets those up to this one no longer count; says how many that gave back. */
    int forgive() {
        var used = used();
        forgiven = number;
        return used;
    }

    /** What is handed in within the grace, or closed later, ended when its time was over. */
    Instant end(Instant now, boolean clock) {
        endedAt = now.isAfter(ends) ? ends : now;
        byClock = clock;
        return endedAt;
    }

    @Converter
    static class AnswersColumn extends Json<Map<UUID, Map<String, List<String>>>> {
        AnswersColumn() {
            super(new TypeReference<>() {});
        }
    }
}
