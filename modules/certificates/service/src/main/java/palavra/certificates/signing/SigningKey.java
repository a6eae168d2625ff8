package palavra.certificates.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** One Ed25519 key pair (RFC 8032), named by the first 64 bits of the SHA-256 of its public half. */
record SigningKey(String id, KeyPair pair) {

    private static final String ALGORITHM = "Ed25519";

    static SigningKey generate() {
        try {
            return of(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** A key as one line of the key file: its public half, a space, its private half. */
    static SigningKey read(String line) {
        try {
            var halves = line.strip().split(" ");
            var factory = KeyFactory.getInstance(ALGORITHM);
            return of(new KeyPair(
                    factory.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(halves[0]))),
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(halves[1])))));
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            throw new IllegalStateException("A line of the key file is no signing key", unreadable);
        }
    }

    String write() {
        var encoder = Base64.getEncoder();
        return encoder.encodeToString(pair.getPublic().getEncoded()) + " "
                + encoder.encodeToString(pair.getPrivate().getEncoded());
    }

    byte[] sign(byte[] text) throws GeneralSecurityException {
        var signature = Signature.getInstance(ALGORITHM);
        signature.initSign(pair.getPrivate());
        signature.update(text);
        return signature.sign();
    }

    boolean verifies(byte[] seal, byte[] text) throws GeneralSecurityException {
        var signature = Signature.getInstance(ALGORITHM);
        signature.initVerify(pair.getPublic());
        signature.update(text);
        return signature.verify(seal);
    }

    private static SigningKey of(KeyPair pair) throws GeneralSecurityException {
        var digest =
                MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded());
        return new SigningKey(HexFormat.of().formatHex(digest, 0, 8), pair);
    }
}
