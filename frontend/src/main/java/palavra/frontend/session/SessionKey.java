package palavra.frontend.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the session cookie holds: 256 random bits. One digest of it finds the session's row, another is the key that
 * its tokens are encrypted with (AES-256-GCM), so neither the row nor its address tells the other.
 */
record SessionKey(String cookie) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    static SessionKey fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] digest() {
        return sha256("row");
    }

    byte[] encrypt(String text) throws GeneralSecurityException {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    String decrypt(byte[] bytes) throws GeneralSecurityException {
        var nonce = Arrays.copyOf(bytes, NONCE);
        var open = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(bytes, NONCE, bytes.length - NONCE);
        return new String(open, StandardCharsets.UTF_8);
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(sha256("tokens"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] sha256(String purpose) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return digest.digest((purpose + ":" + cookie).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
