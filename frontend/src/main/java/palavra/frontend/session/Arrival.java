package palavra.frontend.session;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.Learning;

/** Tells learning who signed in, so that invitations by e-mail find them. Signing in does without learning. */
@ApplicationScoped
class Arrival {

    private static final Logger LOG = Logger.getLogger(Arrival.class);

    private final Learning learning;
    private final RequestActor actor;

    Arrival(Learning learning, RequestActor actor) {
        this.learning = learning;
        this.actor = actor;
    }

    void tell() {
        try {
            learning.arrive(actor.signedIn(), actor.verifiedEmail());
        } catch (RuntimeException away) {
            LOG.warnf("Invitations wait for the next visit: %s", away.getMessage());
        }
    }
}
