package palavra.certificates.signing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import palavra.certificates.CertificatesConfig;

/**
 * The Ed25519 keys of this installation, kept in a file outside the database, so that who can write the database can
 * not forge a certificate. The first key in the file signs, all of them verify: to rotate, put a new line on top.
 */
@ApplicationScoped
public class Keyring {

    @Inject
    CertificatesConfig config;

    private final Map<String, SigningKey> keys = new LinkedHashMap<>();
    private SigningKey current;

    @PostConstruct
    void open() {
        try {
            for (var line : Files.readAllLines(existing(config.keyFile().toAbsolutePath()))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var key = SigningKey.read(line);
                    keys.put(key.id(), key);
                    current = current == null ? key : current;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The signing keys of certificates can not be read", unreadable);
        }
        if (current == null) {
            throw new IllegalStateException("The file of signing keys holds none: " + config.keyFile());
        }
    }

    /** A seal on the text: the key's id, a dot, the signature in base64url. */
    public String seal(String text) {
        try {
            var signature = current.sign(text.getBytes(StandardCharsets.UTF_8));
            return current.id() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whether that seal was put on that very text by one of our keys. */
    public boolean fits(String seal, String text) {
        var dot = seal.indexOf('.');
        var key = dot < 0 ? null : keys.get(seal.substring(0, dot));
        if (key == null) {
            return false;
        }
        try {
            return key.verifies(
                    Base64.getUrlDecoder().decode(seal.substring(dot + 1)), text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    /** The file, made with a first key when there is none; of several processes starting at once one makes it. */
    private static Path existing(Path file) throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        Files.createDirectories(file.getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.getParent(), "keys", ".new", ownerOnly);
        try {
            Files.writeString(fresh, SigningKey.generate().write() + "\n");
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            return file;
        } finally {
            Files.delete(fresh);
        }
        return file;
    }
}
