package palavra.learning.peer;

import java.util.List;
import palavra.content.api.AssessedAssignment;
import palavra.kernel.Language;
import palavra.learning.api.peer.PeerState;
import palavra.learning.api.peer.PeerView;
import palavra.learning.assignment.Piece;
import palavra.learning.assignment.PieceFiles;
import palavra.learning.assignment.Rubric;
import palavra.learning.run.Place;

/**
 * Decides what a learner may see of reviews, their own and others': the only place. Nobody is named, and what peers said
 * of a work is shown once it counts.
 *
 * @param piece the learner's own work; one not begun where there is none
 * @param mine what they were given to review
 * @param inHand what of it they review now; null for nothing
 */
record PeerSheet(Place place, AssessedAssignment assessed, Piece piece, List<Review> mine, Review inHand) {

    PeerView view() {
        var unit = place.unit(assessed.unit());
        var edition = place.edition();
        var state = state();
        var given = mine.stream().filter(one -> one.sentAt != null).count();
        return new PeerView(
                assessed.id(),
                unit.id(),
                unit.title(),
                edition.title(),
                assessed.title(),
                assessed.language(),
                edition.language(),
                place.run().zone,
                assessed.assignment(),
                state,
                piece.reviews,
                (int) given,
                state == PeerState.WITH_PEERS ? Fallback.of(place, assessed, piece) : null,
                place.closed(),
                inHand == null ? null : toReview(),
                state == PeerState.GRADED ? received() : List.of());
    }

    private PeerState state() {
        if (!piece.isHandedIn()) {
            return PeerState.NOT_HANDED_IN;
        }
        return !piece.waits() ? PeerState.GRADED : piece.peersAt == null ? PeerState.WITH_TEAM : PeerState.WITH_PEERS;
    }

    private PeerView.InHand toReview() {
        Piece work = Piece.findById(inHand.work);
        return new PeerView.InHand(
                inHand.id,
                work.language == null ? place.edition().language() : Language.of(work.language),
                work.text,
                PieceFiles.of(work.id),
                inHand.leasedUntil);
    }

    private List<PeerView.Received> received() {
        var rubric = new Rubric(assessed.assignment());
        return Review.sent(piece.id, piece.times).stream()
                .map(one -> new PeerView.Received(
                        one.id,
                        one.reportedAt == null ? rubric.said(one.marks(assessed.assignment()), "", one.sentAt) : null))
                .toList();
    }
}
