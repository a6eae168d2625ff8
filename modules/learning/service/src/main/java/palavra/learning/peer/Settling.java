package palavra.learning.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import palavra.content.api.AssessedAssignment;
import palavra.learning.assignment.Deciding;
import palavra.learning.assignment.Piece;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Places;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;

/**
 * Decides whether reviews come to a grade, or the team grades: whoever handed in comes to one of the two. It holds the
 * enrollment of the author, as everything does that changes a grade.
 */
@ApplicationScoped
class Settling {

    /** Dates may be moved meanwhile, so what waits long is looked at daily. */
    private static final Duration AT_LEAST = Duration.ofDays(1);

    @Inject
    Places places;

    @Inject
    Syllabi syllabi;

    @Inject
    Deciding deciding;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void settle(UUID work) {
        Piece found = Piece.findById(work);
        if (found != null) {
            settle(Learner.findById(found.enrollment, LockModeType.PESSIMISTIC_WRITE), work);
        }
    }

    /** The same where the enrollment is held already. */
    void settle(Learner author, UUID work) {
        Piece piece = Piece.findById(work);
        Piece.getEntityManager().refresh(piece, LockModeType.PESSIMISTIC_WRITE);
        var now = clock.instant();
        Run run = Run.findById(author.run);
        var isSettled = !piece.waits() || piece.reportedAt != null;
        if (isSettled || !author.learns() || run.isArchived() || piece.takenBy(now) != null) {
            later(piece, now);
            return;
        }
        var place = places.of(run, author);
        if (place.filter(one -> isWithheld(one, piece)).isPresent()) {
            later(piece, now);
            return;
        }
        place.flatMap(one -> one.syllabus().assignment(piece.assignment))
                .filter(assessed -> assessed.assignment().peers() != null)
                .ifPresentOrElse(assessed -> settle(place.get(), assessed, piece, now), piece::goesToTeam);
    }

    /** Whether only their cohort keeps it from them, which may change. */
    private boolean isWithheld(Place place, Piece piece) {
        return place.syllabus().assignment(piece.assignment).isEmpty()
                && syllabi.of(place.edition().publication())
                        .assignment(piece.assignment)
                        .isPresent();
    }

    private void settle(Place place, AssessedAssignment assessed, Piece piece, Instant now) {
        var asked = assessed.assignment();
        var until = Fallback.of(place, assessed, piece);
        var isOver = !now.isBefore(until);
        var reviews = Review.sent(piece.id, piece.times);
        var given = Review.given(piece.enrollment, piece.assignment);
        var suffices = reviews.size() >= (isOver ? 1 : asked.peers().receive())
                && given
                        >= (isOver
                                ? Math.min(1, asked.peers().give())
                                : asked.peers().give());
        var marks = Median.of(asked, reviews.stream().map(one -> one.lines).toList());
        if (suffices && marks.isPresent()) {
            deciding.byPeers(place, piece, marks.get(), reviews.size());
        } else if (isOver) {
            piece.goesToTeam();
        } else if (piece.peersAt != null) {
            piece.meets(until.isBefore(now.plus(AT_LEAST)) ? until : now.plus(AT_LEAST));
        }
    }

    /** It is not lost: it comes again. */
    private static void later(Piece piece, Instant now) {
        if (piece.peersAt != null) {
            piece.meets(now.plus(AT_LEAST));
        }
    }
}
