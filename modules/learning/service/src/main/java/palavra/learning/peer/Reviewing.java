package palavra.learning.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.content.api.AssessedAssignment;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.peer.Report;
import palavra.learning.assignment.Piece;
import palavra.learning.assignment.Rubric;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Places;

/**
 * What learners do with a review, each act with their own enrollment held. Works are locked after it and in one order, and
 * no other enrollment is touched, so two who review each other at the same time do not wait for each other.
 */
@ApplicationScoped
@Transactional
class Reviewing {

    private static final String HELD = """
            select id from assignment_work where id = :work or enrollment = :reviewer and assignment = :assignment
             order by id for no key update
            """;

    private static final String COUNTED = """
            update assignment_work set reviews = reviews + 1
             where id = :work and times = :times and handed_at is not null
            """;

    /** Should the application be killed before they are settled, the sweep finds them. */
    private static final String TO_SETTLE =
            "update assignment_work set peers_at = :now where id = any(:works) and peers_at > :now";

    private static final String REPORTED = """
            update assignment_work set reported_at = :now, peers_at = null
             where id = :work and times = :times and handed_at is not null
            """;

    @Inject
    Places places;

    @Inject
    Serving serving;

    @Inject
    Clock clock;

    void serve(Actor actor, UUID run, UUID assignment) {
        var place = places.held(actor, run);
        var assessed = assessed(place, assignment, clock.instant());
        serving.serve(place, assignment, assessed.assignment().peers());
    }

    /** The works whose grade may follow from it: the one reviewed, and that of who reviewed it. */
    List<UUID> send(Actor actor, UUID run, UUID assignment, UUID id, Rating rating) {
        var now = clock.instant();
        var place = places.held(actor, run);
        var learner = place.working(now);
        var assessed = assessed(place, assignment, now);
        var review = own(learner, assignment, id);
        var marks = new Rubric(assessed.assignment()).mark(rating);
        if (marks.comment().isEmpty()) {
            throw Refusal.invalid(
                    "review-comment-missing", "Write a few words on the work: they help its author most.");
        }
        if (!review.isOpen()) {
            if (review.sentAt != null && review.says(marks)) {
                return List.of();
            }
            throw Refusal.conflict("review-sent", "You have sent this review, or reported the work.");
        }
        var works = hold(review);
        review.send(marks, now);
        Review.flush();
        change(COUNTED, review);
        Learner.getEntityManager()
                .createNativeQuery(TO_SETTLE)
                .setParameter("now", now)
                .setParameter("works", works.toArray(UUID[]::new))
                .executeUpdate();
        learner.opened(assessed.unit(), now);
        return works;
    }

    /** Of the work one has in hand, or of a review of one's own work. */
    void report(Actor actor, UUID run, UUID assignment, UUID id, Report report) {
        var now = clock.instant();
        var place = places.held(actor, run);
        var learner = place.working(now);
        assessed(place, assignment, now);
        var words = Rubric.comment(report == null ? null : report.words());
        if (words.isEmpty()) {
            throw Refusal.invalid("report-empty", "Say in a few words what is wrong.");
        }
        Review review = Review.findById(id);
        if (review == null || !review.assignment.equals(assignment) || !concerns(learner, review)) {
            throw Refusal.notFound();
        }
        if (review.reportedAt == null) {
            hold(review);
            review.report(words, now);
            Review.flush();
            Learner.getEntityManager()
                    .createNativeQuery(REPORTED)
                    .setParameter("now", now)
                    .setParameter("work", review.work)
                    .setParameter("times", review.times)
                    .executeUpdate();
        }
    }

    private static boolean concerns(Learner learner, Review review) {
        if (review.sentAt == null) {
            return learner.id.equals(review.reviewer);
        }
        Piece piece = review.work == null ? null : Piece.findById(review.work);
        return piece != null && piece.enrollment.equals(learner.id) && piece.graded == review.times;
    }

    private static Review own(Learner learner, UUID assignment, UUID id) {
        Review review = Review.findById(id);
        if (review == null || !learner.id.equals(review.reviewer) || !review.assignment.equals(assignment)) {
            throw Refusal.notFound();
        }
        return review;
    }

    private static void change(String sql, Review review) {
        Learner.getEntityManager()
                .createNativeQuery(sql)
                .setParameter("work", review.work)
                .setParameter("times", review.times)
                .executeUpdate();
    }

    private static List<UUID> hold(Review review) {
        return Learner.getEntityManager()
                .createNativeQuery(HELD, UUID.class)
                .setParameter("work", review.work)
                .setParameter("reviewer", review.reviewer)
                .setParameter("assignment", review.assignment)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    /** The assignment, when peers assess it and its unit is open. */
    static AssessedAssignment assessed(Place place, UUID id, Instant now) {
        var assessed = place.syllabus()
                .assignment(id)
                .filter(one -> one.assignment().peers() != null)
                .orElseThrow(Refusal::notFound);
        place.open(assessed.unit(), now);
        return assessed;
    }
}
