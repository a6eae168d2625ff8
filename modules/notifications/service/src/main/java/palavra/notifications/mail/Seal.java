package palavra.notifications.mail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An id with 128 bits of HMAC-SHA256 of it, by a key for one purpose made from the installation's: nobody else makes one. */
final class Seal {

    static final int BYTES = 32;

    private static final int ID_BYTES = 16;

    private final SecretKeySpec key;

    Seal(String purpose, String secret) {
        this.key = new SecretKeySpec((purpose + ":" + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    byte[] of(UUID id) {
        var bytes =
                ByteBuffer.allocate(BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return bytes.put(mac(bytes.array())).array();
    }

    /** The id under the seal; empty when it is not ours. */
    Optional<UUID> open(byte[] sealed) {
        if (sealed.length != BYTES
                || !MessageDigest.isEqual(mac(sealed), Arrays.copyOfRange(sealed, ID_BYTES, BYTES))) {
            return Optional.empty();
        }
        var id = ByteBuffer.wrap(sealed);
        return Optional.of(new UUID(id.getLong(), id.getLong()));
    }

    private byte[] mac(byte[] id) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(id, 0, ID_BYTES);
            return Arrays.copyOf(mac.doFinal(), BYTES - ID_BYTES);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
