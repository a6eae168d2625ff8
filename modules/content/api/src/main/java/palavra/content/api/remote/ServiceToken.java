package palavra.content.api.remote;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.time.Duration;

/**
 * Signs a call that no person stands behind with this process's own token, by client credentials. It runs after the
 * filter that passes the asker's token on.
 */
@ApplicationScoped
public class ServiceToken implements ClientRequestFilter {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Inject
    OidcClient client;

    private Tokens tokens;

    @Override
    public void filter(ClientRequestContext request) {
        if (request.getHeaders().getFirst("Authorization") == null) {
            request.getHeaders()
                    .putSingle("Authorization", "Bearer " + current().getAccessToken());
        }
    }

    private synchronized Tokens current() {
        if (tokens == null || tokens.isAccessTokenExpired() || tokens.isAccessTokenWithinRefreshInterval()) {
            tokens = client.getTokens().await().atMost(LONGEST);
        }
        return tokens;
    }
}
