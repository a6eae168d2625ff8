package palavra.learning.assignment;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.learning.run.Learner;

/**
 * The works of a run that the team should look at, of learners who are in it, the oldest first: what waits to be graded
 * and is not in the hands of peers, and what was reported.
 */
final class Waiting {

    static final int AT_ONCE = 50;

    private static final String FROM = """
             from assignment_work w join enrollment e on e.id = w.enrollment
            where w.run = :run and w.handed_at is not null
              and (w.graded < w.times and w.peers_at is null or w.reported_at is not null)
              and e.state = 'ACTIVE' and not e.staff
            """;

    private static final String PAGE = "select {w.*}, {e.*}" + FROM
            + " and (w.handed_at, w.id) > (:at, :id) order by w.handed_at, w.id limit " + (AT_ONCE + 1);

    /** What one has is first; what others look at just now is passed over, not waited for. */
    private static final String NEXT = "select w.id" + FROM + """
             and (w.taken_until is null or w.taken_until <= :now or w.grader = :person)
            order by (w.grader is not distinct from :person and w.taken_until > :now) desc, w.handed_at, w.id
            limit 1 for no key update of w skip locked
            """;

    private Waiting() {}

    /** A work and whose it is. */
    record Row(Piece piece, Learner learner) {}

    static long count(UUID run) {
        return ((Number) Learner.getEntityManager()
                        .createNativeQuery("select count(*)" + FROM, Long.class)
                        .setParameter("run", run)
                        .getSingleResult())
                .longValue();
    }

    /** One more than a page where there are more. */
    static List<Row> page(UUID run, String after) {
        var cursor = Cursor.of(after);
        return Learner.getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeQuery(PAGE, Object[].class)
                .addEntity("w", Piece.class)
                .addEntity("e", Learner.class)
                .setParameter("run", run)
                .setParameter("at", cursor.at())
                .setParameter("id", cursor.id())
                .getResultStream()
                .map(row -> new Row((Piece) row[0], (Learner) row[1]))
                .toList();
    }

    static Optional<UUID> next(UUID run, Actor actor, Instant now) {
        return Learner.getEntityManager()
                .createNativeQuery(NEXT, UUID.class)
                .setParameter("run", run)
                .setParameter("now", now)
                .setParameter("person", actor.id())
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** After which work a page begins. */
    record Cursor(Instant at, UUID id) {

        static Cursor of(String after) {
            if (after == null || after.isBlank()) {
                return new Cursor(Instant.EPOCH, new UUID(0, 0));
            }
            try {
                var cut = after.indexOf('_');
                return new Cursor(
                        Instant.parse(after.substring(0, Math.max(0, cut))), Ids.parse(after.substring(cut + 1)));
            } catch (DateTimeParseException unreadable) {
                throw Refusal.notFound();
            }
        }

        static String after(Piece piece) {
            return piece.handedAt + "_" + piece.id;
        }
    }
}
