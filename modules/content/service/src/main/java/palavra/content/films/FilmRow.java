package palavra.content.films;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/** A film by the hash of what was uploaded, and how far it is with being made smaller. It is a root. */
@Entity
@Table(name = "film")
@DynamicUpdate
class FilmRow extends PanacheEntityBase {

    /** Who makes a film says so more often than this; a row that nobody speaks for is taken up by the next. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final String ENLIST = """
            insert into film (sha256, state, tries, due)
            select distinct a.sha256, 'WAITING', 0, cast(:now as timestamptz) from asset a
             where a.media_type in ('video/mp4', 'video/webm')
               and not exists (select 1 from film f where f.sha256 = a.sha256)
            on conflict do nothing""";

    private static final String STRIKE =
            "delete from film f where not exists (select 1 from asset a where a.sha256 = f.sha256)";

    private static final String CLAIM = """
            update film set state = 'MAKING', tries = tries + 1, due = :until
             where sha256 = (select sha256 from film where state in ('WAITING', 'MAKING') and due <= :now
                              order by due limit 1 for update skip locked)
            returning *""";

    /** Where it stands. */
    enum State {
        WAITING,
        MAKING,
        MADE,
        FAILED
    }

    @Id
    String sha256;

    @Enumerated(EnumType.STRING)
    State state;

    @Enumerated(EnumType.STRING)
    Unusable.Why why;

    int tries;
    Instant due;
    Double seconds;

    /** Every film that a course has, however it came there, is in the queue once; what no course has any more goes. */
    static void enlist(Instant now) {
        getEntityManager().createNativeQuery(STRIKE).executeUpdate();
        getEntityManager().createNativeQuery(ENLIST).setParameter("now", now).executeUpdate();
    }

    /** Takes the next one; also one that its maker, killed perhaps, has not spoken for. */
    static Optional<FilmRow> claim(Instant now) {
        return getEntityManager()
                .createNativeQuery(CLAIM, FilmRow.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(SILENCE))
                .getResultStream()
                .map(FilmRow.class::cast)
                .findFirst();
    }

    void lives(Instant now) {
        due = now.plus(SILENCE);
    }

    void made(double length) {
        state = State.MADE;
        why = null;
        seconds = length;
    }

    /** For good. */
    void failed(Unusable.Why reason) {
        state = State.FAILED;
        why = reason;
    }

    /** For now, each time for longer; and for good after so many times. */
    void failed(Instant now, int mostTries) {
        if (tries >= mostTries) {
            failed(Unusable.Why.NOT_MADE);
        } else {
            state = State.WAITING;
            due = now.plus(PAUSE.multipliedBy(tries));
        }
    }
}
