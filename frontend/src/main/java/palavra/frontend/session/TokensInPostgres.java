package palavra.frontend.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Duration;

/** Keeps tokens in PostgreSQL in place of the cookie, which would have 4.6 KB and go with every request. */
@ApplicationScoped
@Alternative
@Priority(1)
class TokensInPostgres implements TokenStateManager {

    private static final String COOKIE = "q_session_web";
    private static final Duration TOKENS_LIVE_AT_MOST = Duration.ofHours(1);

    @Inject
    Sessions sessions;

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> request) {
        var replaced = context.request().getCookie(COOKIE);
        var age = config.authentication().sessionAgeExtension().plus(TOKENS_LIVE_AT_MOST);
        return request.runBlocking(() -> sessions.keep(tokens, age, replaced == null ? null : replaced.getValue()));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig config,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        var remembered = sessions.remembered(cookie);
        return remembered != null
                ? Uni.createFrom().item(remembered)
                : request.runBlocking(() -> found(sessions.find(cookie)));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig config, String cookie, OidcRequestContext<Void> request) {
        return request.runBlocking(() -> {
            sessions.end(cookie);
            return null;
        });
    }

    private static AuthorizationCodeTokens found(AuthorizationCodeTokens tokens) {
        if (tokens == null) {
            throw new AuthenticationFailedException("The session ended");
        }
        return tokens;
    }
}
