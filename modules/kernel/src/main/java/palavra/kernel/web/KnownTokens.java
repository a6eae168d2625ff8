package palavra.kernel.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Remembers for a minute whom a verified token stands for, because checking its signature and reading its claims costs
 * more than many an answer and comes out the same each time. What may come out differently is asked on each request all
 * the same: whether the session goes on, before this, and whether the identity server ended it, after this. Other roles
 * come with other tokens.
 */
@Singleton
class KnownTokens implements IdentityProvider<TokenAuthenticationRequest> {

    /** A token is taken no longer than that after the key that signed it was withdrawn and this process knows. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final int MOST = 2_000;

    private final Cache<Tokens, Known> remembered =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    private final IdentityProvider<TokenAuthenticationRequest> verifier;
    private final Clock clock;

    @Inject
    KnownTokens(OidcIdentityProvider verifier, Clock clock) {
        this((IdentityProvider<TokenAuthenticationRequest>) verifier, clock);
    }

    KnownTokens(IdentityProvider<TokenAuthenticationRequest> verifier, Clock clock) {
        this.verifier = verifier;
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the one that verifies. */
    @Override
    public int priority() {
        return verifier.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var tokens = Tokens.of(request);
        var known = remembered.getIfPresent(tokens);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Uni.createFrom().item(known.identity());
        }
        return verifier.authenticate(request, context).invoke(identity -> {
            if (identity != null) {
                remembered.put(tokens, new Known(withoutRequest(identity), tokens.until()));
            }
        });
    }

    /** The framework adds the request of now where it is missing. Scopes as permissions are left out: nothing asks for them. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        var builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addRoles(identity.getRoles());
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                builder.addAttribute(name, value);
            }
        });
        return builder.build();
    }

    private record Known(SecurityIdentity identity, Instant until) {}

    /**
     * All that an identity is made of.
     *
     * @param early how long before its end a token is renewed
     * @param token the bearer's, or the one that names who signed in
     * @param access with the roles of who signed in; null for a bearer, as is the one that renews it
     */
    private record Tokens(String tenant, Duration early, String token, String access, String refresh) {

        static Tokens of(TokenAuthenticationRequest request) {
            RoutingContext context = HttpSecurityUtils.getRoutingContextAttribute(request);
            OidcTenantConfig tenant = context.get(OidcTenantConfig.class.getName());
            AuthorizationCodeTokens session = context.get(AuthorizationCodeTokens.class.getName());
            return new Tokens(
                    tenant.tenantId().orElseThrow(),
                    tenant.token().refreshTokenTimeSkew().orElse(Duration.ZERO),
                    request.getToken().getToken(),
                    session == null ? null : session.getAccessToken(),
                    session == null ? null : session.getRefreshToken());
        }

        /** Until one of them ends or is to be renewed. */
        Instant until() {
            return Stream.of(token, access)
                    .filter(Objects::nonNull)
                    .map(jwt -> Instant.ofEpochSecond(
                            OidcCommonUtils.decodeJwtContent(jwt).getLong("exp")))
                    .min(Instant::compareTo)
                    .orElseThrow()
                    .minus(early);
        }
    }
}
