package palavra.kernel.web;

import io.quarkus.arc.Arc;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** Passes the asker's token on to the service behind a remote door; outside a request the call stays anonymous. */
@ApplicationScoped
public class BearerFilter implements ClientRequestFilter {

    @Inject
    SecurityIdentity who;

    @Override
    public void filter(ClientRequestContext request) {
        if (!Arc.container().requestContext().isActive() || who.isAnonymous()) {
            return;
        }
        var token = who.getCredential(AccessTokenCredential.class);
        if (token != null) {
            request.getHeaders().putSingle("Authorization", "Bearer " + token.getToken());
        }
    }
}
