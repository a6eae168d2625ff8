package palavra.kernel.test;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.kernel.Actor;
import palavra.kernel.Role;

/** Bearer tokens as the realm would issue them, and forged ones that every service must refuse with 401. */
public final class Tokens {

    static final String ISSUER = "http://localhost/realms/palavra";

    private static final String AUDIENCE = "palavra-api";
    private static final KeyPair KEY = key();
    private static final KeyPair FOREIGN_KEY = key();

    private Tokens() {}

    /** A valid token of the person with that name; the same name is always the same person. */
    public static String of(String name, Role... roles) {
        return signed(name, ISSUER, AUDIENCE, Instant.now().plus(Duration.ofHours(1)), KEY, roles);
    }

    /** The person that a token of that name stands for. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The actor that a token of that name stands for. */
    public static Actor actor(String name, Role... roles) {
        return new Actor(id(name), name, java.util.Set.of(roles));
    }

    public static String withForeignKey(String name, Role... roles) {
        return signed(name, ISSUER, AUDIENCE, Instant.now().plus(Duration.ofHours(1)), FOREIGN_KEY, roles);
    }

    public static String withForeignIssuer(String name, Role... roles) {
        return signed(
                name, "http://localhost/realms/other", AUDIENCE, Instant.now().plus(Duration.ofHours(1)), KEY, roles);
    }

    public static String withForeignAudience(String name, Role... roles) {
        return signed(name, ISSUER, "other-api", Instant.now().plus(Duration.ofHours(1)), KEY, roles);
    }

    public static String expired(String name, Role... roles) {
        return signed(name, ISSUER, AUDIENCE, Instant.now().minus(Duration.ofHours(1)), KEY, roles);
    }

    /** The claims of a valid token under the header {@code alg: none} and without a signature. */
    public static String unsigned(String name, Role... roles) {
        var header = "{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8);
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(header);
        return encoded + "." + of(name, roles).split("\\.")[1] + ".";
    }

    /** Every forgery, for a parameterized test. */
    public static Stream<String> forged(String name, Role... roles) {
        return Stream.of(
                withForeignKey(name, roles),
                withForeignIssuer(name, roles),
                withForeignAudience(name, roles),
                expired(name, roles),
                unsigned(name, roles));
    }

    /** The key that verifies valid tokens, as Base64 of its X.509 form. */
    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEY.getPublic().getEncoded());
    }

    private static String signed(
            String name, String issuer, String audience, Instant expiry, KeyPair key, Role... roles) {
        var names = Stream.of(roles).map(Role::realmName).toList();
        return Jwt.issuer(issuer)
                .subject(id(name).toString())
                .audience(audience)
                .claim("typ", "Bearer")
                .claim("name", name)
                .claim("preferred_username", email(name))
                .claim("email", email(name))
                .claim("realm_access", Map.of("roles", names))
                .issuedAt(expiry.minus(Duration.ofHours(2)))
                .expiresAt(expiry)
                .sign(key.getPrivate());
    }

    private static String email(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", ".") + "@example.org";
    }

    private static KeyPair key() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
