package palavra.learning.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.learning.api.peer.PeerView;
import palavra.learning.assignment.Piece;
import palavra.learning.run.Place;
import palavra.learning.run.Places;

/** Reads what one learner sees of the reviews of an assignment. */
@ApplicationScoped
class Looking {

    @Inject
    Places places;

    @Inject
    Serving serving;

    @Inject
    Clock clock;

    @Transactional
    PeerView view(Actor actor, UUID run, UUID assignment) {
        return view(places.of(actor, run), assignment);
    }

    private PeerView view(Place place, UUID assignment) {
        var assessed = Reviewing.assessed(place, assignment, clock.instant());
        var learner = place.learner().filter(one -> !place.looksOnly());
        var piece = learner.flatMap(one -> Piece.of(one.id, assignment)).orElseGet(() -> Piece.fresh(assignment));
        var mine = learner.map(one -> Review.by(one.id, assignment)).orElse(List.of());
        var inHand = mine.stream()
                .filter(Review::isOpen)
                .filter(serving::isServed)
                .findFirst()
                .orElse(null);
        return new PeerSheet(place, assessed, piece, mine, inHand).view();
    }
}
