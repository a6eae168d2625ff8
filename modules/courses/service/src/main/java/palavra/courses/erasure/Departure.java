package palavra.courses.erasure;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.kernel.Erasure;
import palavra.kernel.Ids;

/** An erasure under way, or that there was one: once it is finished nobody knows whose it was. Root: itself. */
@Entity
@Table(name = "erasure")
class Departure extends PanacheEntityBase {

    /** After the last token of theirs ended, and after whatever waited for a broker or a process has come. */
    private static final List<Duration> AGAIN = List.of(Duration.ofMinutes(10), Duration.ofDays(1));

    @Id
    UUID id;

    /** Null once it is finished. */
    UUID person;

    boolean texts;
    boolean certificates;

    @Column(name = "asked_at")
    Instant askedAt;

    /** How often it was told again. */
    int times;

    @Column(name = "next_at")
    Instant nextAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    static void begin(Erasure wanted, Instant now) {
        var departure = new Departure();
        departure.id = Ids.at(now);
        departure.person = wanted.person();
        departure.texts = wanted.texts();
        departure.certificates = wanted.certificates();
        departure.askedAt = now;
        departure.nextAt = now.plus(AGAIN.getFirst());
        departure.persist();
    }

    static List<Departure> due(Instant now) {
        return list("nextAt <= ?1", now);
    }

    /** That one, kept from others, when it is still due. */
    static Optional<Departure> held(UUID id, Instant now) {
        return Departure.<Departure>find("id = ?1 and nextAt <= ?2", id, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What is to be told now; after the last time, and once the account is closed, it is finished. */
    Erasure again(Instant now, boolean closed) {
        var erasure = new Erasure(person, texts, certificates);
        times++;
        if (times < AGAIN.size()) {
            nextAt = askedAt.plus(AGAIN.get(times));
        } else if (closed) {
            nextAt = null;
            finishedAt = now;
            person = null;
        } else {
            nextAt = now.plus(AGAIN.getLast());
        }
        return erasure;
    }
}
