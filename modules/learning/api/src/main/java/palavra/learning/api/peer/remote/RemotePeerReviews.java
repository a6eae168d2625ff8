package palavra.learning.api.peer.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.peer.PeerReviews;
import palavra.learning.api.peer.PeerView;
import palavra.learning.api.peer.Report;

/** Reviews by peers where learning runs in another process; who asks is known there by the token passed on. */
@DefaultBean
@ApplicationScoped
class RemotePeerReviews implements PeerReviews {

    private final PeerReviewsClient client;

    RemotePeerReviews(@RestClient PeerReviewsClient client) {
        this.client = client;
    }

    @Override
    public PeerView of(Actor actor, UUID run, UUID assignment) {
        return client.of(run, assignment);
    }

    @Override
    public PeerView next(Actor actor, UUID run, UUID assignment) {
        return client.next(run, assignment);
    }

    @Override
    public PeerView send(Actor actor, UUID run, UUID assignment, UUID review, Rating rating) {
        return client.send(run, assignment, review, rating);
    }

    @Override
    public PeerView report(Actor actor, UUID run, UUID assignment, UUID review, Report report) {
        return client.report(run, assignment, review, report);
    }
}
