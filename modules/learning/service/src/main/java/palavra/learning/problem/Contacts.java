package palavra.learning.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs when a problem was shown to a learner, and reads that again: HMAC-SHA256 of enrollment, problem and time, cut to
 * 128 bits. What one learner was given says nothing for another, nor for another problem.
 */
@ApplicationScoped
class Contacts {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNED_BYTES = 16;

    private final SecretKeySpec key;

    /** The key is derived, so that what it signs can never be taken for a pseudonym. */
    Contacts(@ConfigProperty(name = "palavra.pseudonym-key") String secret) {
        var whole = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        key = new SecretKeySpec(mac(whole, "last contact".getBytes(StandardCharsets.US_ASCII)), ALGORITHM);
    }

    String sign(UUID enrollment, UUID problem, Instant now) {
        var time = time(now.toEpochMilli());
        var token = ByteBuffer.allocate(Long.BYTES + SIGNED_BYTES).put(time).put(signature(enrollment, problem, time));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** When that was signed; empty for what was not, or for somebody or something else. */
    Optional<Instant> read(String token, UUID enrollment, UUID problem) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token == null ? "" : token);
            var time = Arrays.copyOf(bytes, Long.BYTES);
            var signature = Arrays.copyOfRange(bytes, Math.min(Long.BYTES, bytes.length), bytes.length);
            return MessageDigest.isEqual(signature, signature(enrollment, problem, time))
                    ? Optional.of(Instant.ofEpochMilli(ByteBuffer.wrap(time).getLong()))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] signature(UUID enrollment, UUID problem, byte[] time) {
        var signed = ByteBuffer.allocate(4 * Long.BYTES + Long.BYTES)
                .putLong(enrollment.getMostSignificantBits())
                .putLong(enrollment.getLeastSignificantBits())
                .putLong(problem.getMostSignificantBits())
                .putLong(problem.getLeastSignificantBits())
                .put(time);
        return Arrays.copyOf(mac(key, signed.array()), SIGNED_BYTES);
    }

    private static byte[] time(long millis) {
        return ByteBuffer.allocate(Long.BYTES).putLong(millis).array();
    }

    private static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
