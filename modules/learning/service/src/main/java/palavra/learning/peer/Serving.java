package palavra.learning.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import palavra.content.api.assignment.Peers;
import palavra.kernel.Refusal;
import palavra.learning.LearningConfig;
import palavra.learning.assignment.Piece;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;

/**
 * Gives learners others' work to review. All editions of a run are one pool, and who asks comes first to what they can
 * read, there to what has the fewest reviews and open turns; where nothing lacks any, what is finished is given again.
 */
@ApplicationScoped
class Serving {

    /** Whoever asks meanwhile waits, so that two can not get the last turn. */
    private static final String ALONE = "select cast(pg_advisory_xact_lock(hashtextextended(:pool, 0)) as text)";

    private static final String SERVED = """
               and w.handed_at is not null and w.reported_at is null and e.state = 'ACTIVE' and not e.staff
            """;

    private static final String IS_SERVED = """
            select count(*) from assignment_work w join enrollment e on e.id = w.enrollment
             where w.id = :work and w.times = :times
            """ + SERVED;

    private static final String NEXT = """
            select w.id from assignment_work w join enrollment e on e.id = w.enrollment
              left join (select work, times, count(*) as open from peer_review
                          where assignment = :assignment and sent_at is null and reported_at is null
                            and leased_until > :now group by work, times) t on t.work = w.id and t.times = w.times
             where w.run = :run and w.assignment = :assignment and w.enrollment <> :reviewer
            """ + SERVED + """
               and not exists (select from peer_review r
                                where r.work = w.id and r.times = w.times and r.reviewer = :reviewer)
             order by coalesce(split_part(w.language, '-', 1) = :language, false) desc,
                      (w.graded < w.times and w.reviews + coalesce(t.open, 0) < :receive) desc,
                      w.reviews + coalesce(t.open, 0), w.handed_at, w.id
             limit 1 for no key update of w skip locked
            """;

    @Inject
    LearningConfig config;

    @Inject
    Clock clock;

    /** Lets somebody have a work in hand; nothing happens where there is none. Their enrollment is held. */
    void serve(Place place, UUID assignment, Peers peers) {
        var now = clock.instant();
        var learner = place.working(now);
        if (Piece.of(learner.id, assignment).filter(Piece::isHandedIn).isEmpty()) {
            throw Refusal.conflict(
                    "peers-hand-in-first", "Hand in your own work first; then you get others' to review.");
        }
        var inHand = Review.inHand(learner.id, assignment);
        if (inHand.filter(this::isServed).isPresent()) {
            inHand.get().leasedUntil = now.plus(config.reviewLease());
            return;
        }
        inHand.ifPresent(Review::delete);
        Review.flush();
        next(place, learner, assignment, peers, now).ifPresent(work -> {
            Review.begin(Piece.findById(work), learner, now, config.reviewLease());
            Learner.getEntityManager()
                    .createNativeQuery("update assignment_work set served = served + 1 where id = :work")
                    .setParameter("work", work)
                    .executeUpdate();
        });
    }

    /** Whether its work was not taken back, handed in anew, reported or left behind since. */
    boolean isServed(Review review) {
        return (Long) Learner.getEntityManager()
                        .createNativeQuery(IS_SERVED, Long.class)
                        .setParameter("work", review.work)
                        .setParameter("times", review.times)
                        .getSingleResult()
                > 0;
    }

    private Optional<UUID> next(Place place, Learner learner, UUID assignment, Peers peers, Instant now) {
        var session = Learner.getEntityManager();
        session.createNativeQuery(ALONE, String.class)
                .setParameter("pool", place.run().id + " " + assignment)
                .getSingleResult();
        return session.createNativeQuery(NEXT, UUID.class)
                .setParameter("run", place.run().id)
                .setParameter("assignment", assignment)
                .setParameter("reviewer", learner.id)
                .setParameter("language", place.edition().language().locale().getLanguage())
                .setParameter("receive", peers.receive())
                .setParameter("now", now)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }
}
