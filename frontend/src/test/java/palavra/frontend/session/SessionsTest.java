package palavra.frontend.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SessionsTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Sessions sessions;

    @Inject
    SessionTable table;

    @Test
    void shouldGiveTheTokensToWhoHasTheCookie() {
        var cookie = sessions.keep(tokens("amina"), DAY, null);

        assertEquals("refresh-amina", sessions.find(cookie).getRefreshToken());
        assertTrue(cookie.length() < 64, "the cookie is small");
        assertNotEquals(cookie, sessions.keep(tokens("amina"), DAY, null), "a sign-in never reuses a key");
    }

    @Test
    void shouldKeepTheTokensUnreadableInTheTable() {
        var key = new SessionKey(sessions.keep(tokens("beto"), DAY, null));

        var stored = new String(table.tokens(key.digest()), StandardCharsets.ISO_8859_1);

        assertFalse(stored.contains("refresh-beto"));
        assertFalse(stored.contains(key.cookie()));
    }

    @Test
    void shouldFindNothingWhenTheCookieIsUnknownOrItsTimeIsOver() {
        assertNull(sessions.find("a-guess"));
        assertNull(sessions.find(sessions.keep(tokens("celia"), Duration.ofSeconds(-1), null)));
    }

    @Test
    void shouldEndEveryRenewalWhenTheReaderSignsOut() {
        var first = sessions.keep(tokens("dina"), DAY, null);
        var renewed = sessions.keep(tokens("dina"), DAY, first);
        var other = sessions.keep(tokens("edo"), DAY, null);
        assertEquals("refresh-dina", sessions.find(first).getRefreshToken(), "requests under way go on");

        sessions.end(renewed);

        assertNull(sessions.find(first));
        assertNull(sessions.find(renewed));
        assertEquals("refresh-edo", sessions.find(other).getRefreshToken());
    }

    @Test
    void shouldSignAPersonOutOfEveryBrowser() {
        var phone = sessions.keep(tokens("fatou"), DAY, null);
        var desk = sessions.keep(tokens("fatou"), DAY, null);
        var other = sessions.keep(tokens("gil"), DAY, null);

        sessions.endAllOf(Tokens.id("fatou"));

        assertNull(sessions.find(phone));
        assertNull(sessions.find(desk));
        assertEquals("refresh-gil", sessions.find(other).getRefreshToken());
    }

    private static AuthorizationCodeTokens tokens(String name) {
        var claims = "{\"sid\":\"session-of-" + name + "\",\"sub\":\"" + Tokens.id(name) + "\"}";
        var idToken = "e30." + Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".x";
        return new AuthorizationCodeTokens(idToken, "access-" + name, "refresh-" + name, 300L, "openid");
    }
}
