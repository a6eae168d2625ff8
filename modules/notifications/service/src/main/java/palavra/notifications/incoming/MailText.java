package palavra.notifications.incoming;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import palavra.kernel.Refusal;

/** What a mail says in plain text; a part in HTML says the same once more, and files are not ours to keep. */
final class MailText {

    private static final int DEEPEST = 5;

    /** Bytes: a text that is longer is no answer. */
    private static final int LONGEST = 1_000_000;

    private MailText() {}

    /** The first part in plain text that is no file. */
    static Optional<String> of(MimeMessage mail) throws MessagingException, IOException {
        return of(mail, 0);
    }

    /** The same for a mail that is delivered again; one without an id is known by when it was written, and what it says. */
    static String key(MimeMessage mail, UUID letter, Optional<String> text) throws MessagingException {
        var own = mail.getMessageID();
        var id = letter + " " + (own == null ? mail.getHeader("Date", null) + "\n" + text.orElse("") : own);
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return "mail-" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Optional<String> of(Part part, int depth) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return Optional.empty();
        }
        if (part.isMimeType("text/plain")) {
            if (part.getSize() > LONGEST) {
                throw Refusal.invalid("text-too-long", "The text is too long.");
            }
            return Optional.of(part.getContent().toString());
        }
        if (depth < DEEPEST && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var text = of(parts.getBodyPart(i), depth + 1);
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }
}
