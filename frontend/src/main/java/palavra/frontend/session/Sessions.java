package palavra.frontend.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AuthorizationCodeTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/** The tokens of signed-in browsers, found by the key in the cookie. */
@ApplicationScoped
public class Sessions {

    /** As long as another replica may go on after a sign-out; it also spares the table when a page asks for many files. */
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final Cache<SessionKey, AuthorizationCodeTokens> remembered = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(10_000)
            .build();

    @Inject
    SessionTable table;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Keeps the tokens for that time and gives the cookie's value; the key it replaces, if any, ends soon. */
    String keep(AuthorizationCodeTokens tokens, Duration age, String replaced) {
        var key = SessionKey.fresh();
        try {
            var text = json.writeValueAsString(tokens);
            var claims = claimsOf(tokens);
            table.insert(
                    key.digest(),
                    sidOf(claims),
                    UUID.fromString(claims.path("sub").textValue()),
                    key.encrypt(text),
                    clock.instant().plus(age));
        } catch (JsonProcessingException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
        if (replaced != null) {
            table.endSoon(new SessionKey(replaced).digest());
        }
        return key.cookie();
    }

    /** What is remembered of that cookie's tokens without asking the table, or null. */
    AuthorizationCodeTokens remembered(String cookie) {
        return remembered.getIfPresent(new SessionKey(cookie));
    }

    /** The tokens of that cookie, or null when its session ended. */
    AuthorizationCodeTokens find(String cookie) {
        return remembered.get(new SessionKey(cookie), this::read);
    }

    void end(String cookie) {
        table.end(new SessionKey(cookie).digest());
        remembered.invalidateAll();
    }

    /** Signs a person out of every browser. */
    public void endAllOf(UUID person) {
        table.endAllOf(person);
        remembered.invalidateAll();
    }

    private AuthorizationCodeTokens read(SessionKey key) {
        var bytes = table.tokens(key.digest());
        try {
            return bytes == null ? null : json.readValue(key.decrypt(bytes), AuthorizationCodeTokens.class);
        } catch (JsonProcessingException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The session's name at the identity server: the claim {@code sid}, which survives every renewal of tokens. */
    private static String sidOf(JsonNode claims) {
        var sid = claims.path("sid");
        return sid.isTextual() ? sid.textValue() : SessionKey.fresh().cookie();
    }

    private JsonNode claimsOf(AuthorizationCodeTokens tokens) throws JsonProcessingException {
        return json.readTree(
                new String(Base64.getUrlDecoder().decode(tokens.getIdToken().split("\\.")[1]), StandardCharsets.UTF_8));
    }
}
