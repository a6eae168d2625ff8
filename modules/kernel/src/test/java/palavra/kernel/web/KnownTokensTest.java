package palavra.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownTokensTest {

    private static final String WEB = "web";
    private static final Instant START = Instant.parse("2026-03-26T20:00:00Z");
    private static final Instant END = START.plus(Duration.ofMinutes(5));
    private static final Duration EARLY = Duration.ofSeconds(20);

    private final String token = jwt(END, "signature");
    private final String access = jwt(END, "roles");

    private final Verifier verifier = new Verifier();
    private final MovedClock clock = new MovedClock();
    private final KnownTokens known = new KnownTokens(verifier, clock);

    @Test
    void shouldVerifyTheSameTokensOnce() {
        ask(WEB, token, access);
        ask(WEB, token, access);

        assertEquals(1, verifier.asked);
    }

    @Test
    void shouldVerifyWhatDiffersInAnything() {
        ask(WEB, token, access);
        ask(WEB, jwt(END, "forged"), access);
        ask(WEB, token, jwt(END, "other roles"));
        ask("api", token, access);

        assertEquals(4, verifier.asked);
    }

    @Test
    void shouldVerifyAgainFromWhenEitherTokenIsToBeRenewed() {
        var shorter = jwt(END.minusSeconds(60), "roles");
        ask(WEB, token, shorter);
        clock.now = END.minusSeconds(60).minus(EARLY).minusMillis(1);
        ask(WEB, token, shorter);
        assertEquals(1, verifier.asked);

        clock.now = END.minusSeconds(60).minus(EARLY);
        ask(WEB, token, shorter);

        assertEquals(2, verifier.asked);
    }

    @Test
    void shouldRefuseAsOftenAsARefusedTokenComes() {
        verifier.refuses = true;
        assertThrows(AuthenticationFailedException.class, () -> ask(WEB, token, access));
        assertThrows(AuthenticationFailedException.class, () -> ask(WEB, token, access));

        assertEquals(2, verifier.asked);
    }

    @Test
    void shouldForgetTheRequestThatATokenFirstCameWith() {
        ask(WEB, token, access);

        var identity = ask(WEB, token, access);

        assertEquals("amina", identity.getPrincipal().getName());
        assertEquals("kept", identity.getAttribute("other"));
        assertFalse(identity.getAttributes().containsKey(RoutingContext.class.getName()));
    }

    private SecurityIdentity ask(String tenant, String token, String access) {
        var config = OidcTenantConfig.builder()
                .tenantId(tenant)
                .token()
                .refreshTokenTimeSkew(EARLY)
                .end()
                .build();
        var request = new TokenAuthenticationRequest(new IdTokenCredential(token, false));
        HttpSecurityUtils.setRoutingContextAttribute(
                request,
                context(Map.of(
                        OidcTenantConfig.class.getName(),
                        config,
                        AuthorizationCodeTokens.class.getName(),
                        new AuthorizationCodeTokens(token, access, "renews"))));
        return known.authenticate(request, null).await().indefinitely();
    }

    /** A request of which nothing is asked but what was put into it. */
    private static RoutingContext context(Map<String, Object> data) {
        return (RoutingContext) Proxy.newProxyInstance(
                KnownTokensTest.class.getClassLoader(),
                new Class<?>[] {RoutingContext.class},
                (proxy, method, arguments) -> method.getName().equals("get") ? data.get(arguments[0]) : null);
    }

    private static String jwt(Instant end, String signature) {
        var claims = "{\"exp\":" + end.getEpochSecond() + "}";
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + "." + signature.replace(' ', '-');
    }

    private static final class Verifier implements IdentityProvider<TokenAuthenticationRequest> {

        private int asked;
        private boolean refuses;

        @Override
        public Class<TokenAuthenticationRequest> getRequestType() {
            return TokenAuthenticationRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(
                TokenAuthenticationRequest request, AuthenticationRequestContext context) {
            asked++;
            return refuses
                    ? Uni.createFrom().failure(new AuthenticationFailedException())
                    : Uni.createFrom()
                            .item(QuarkusSecurityIdentity.builder()
                                    .setPrincipal(new QuarkusPrincipal("amina"))
                                    .addAttribute("other", "kept")
                                    .addAttribute(
                                            RoutingContext.class.getName(),
                                            HttpSecurityUtils.getRoutingContextAttribute(request))
                                    .build());
        }
    }

    private static final class MovedClock extends Clock {

        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
