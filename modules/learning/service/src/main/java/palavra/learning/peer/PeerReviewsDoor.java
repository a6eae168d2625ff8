package palavra.learning.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.peer.PeerReviews;
import palavra.learning.api.peer.PeerView;
import palavra.learning.api.peer.Report;

/** The door for those who assess their peers. A review and the grades that follow from it are transactions of their own. */
@ApplicationScoped
public class PeerReviewsDoor implements PeerReviews {

    @Inject
    Reviewing reviewing;

    @Inject
    Settling settling;

    @Inject
    Looking looking;

    @Override
    public PeerView of(Actor actor, UUID run, UUID assignment) {
        return looking.view(actor, run, assignment);
    }

    @Override
    public PeerView next(Actor actor, UUID run, UUID assignment) {
        reviewing.serve(actor, run, assignment);
        return looking.view(actor, run, assignment);
    }

    @Override
    public PeerView send(Actor actor, UUID run, UUID assignment, UUID review, Rating rating) {
        reviewing.send(actor, run, assignment, review, rating).forEach(settling::settle);
        return looking.view(actor, run, assignment);
    }

    @Override
    public PeerView report(Actor actor, UUID run, UUID assignment, UUID review, Report report) {
        reviewing.report(actor, run, assignment, review, report);
        return looking.view(actor, run, assignment);
    }
}
