package palavra.notifications.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.kernel.Refusal;
import palavra.notifications.mail.ReplyAddresses;

/** Decides what a mail is that came in, whoever brought it: a report, an answer, or what programs say to each other. */
@ApplicationScoped
class Incoming {

    private static final String[] AUTOMATIC = {"List-Id", "X-Autoreply", "X-Autorespond"};
    private static final Session NONE = Session.getInstance(new Properties());

    private final ReplyAddresses addresses;
    private final Reports reports;
    private final Answers answers;

    Incoming(ReplyAddresses addresses, Reports reports, Answers answers) {
        this.addresses = addresses;
        this.reports = reports;
        this.answers = answers;
    }

    /** Takes a mail; 404 where it is for nobody, 400 where it cannot be read. It lies in a file meanwhile: it may be large. */
    Outcome take(InputStream mail) {
        try {
            var file = Files.createTempFile("mail-", ".eml");
            try {
                Files.copy(mail, file, StandardCopyOption.REPLACE_EXISTING);
                return take(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Outcome take(Path file) {
        try (var mail = new SharedFileInputStream(file.toFile())) {
            var message = new MimeMessage(NONE, mail);
            if (message.isMimeType("multipart/report")) {
                reports.take(DeliveryReport.of(message));
                return Outcome.of(Outcome.Became.REPORTED);
            }
            if (isAutomatic(message)) {
                return Outcome.of(Outcome.Became.IGNORED);
            }
            return answers.take(letter(message).orElseThrow(Refusal::notFound), message);
        } catch (MessagingException | IOException unreadable) {
            throw Refusal.invalid("mail-unreadable", "This mail cannot be read.");
        }
    }

    /** Absences and lists would otherwise talk to us for ever (RFC 3834); programs from before it say so in words of their own. */
    private static boolean isAutomatic(MimeMessage message) throws MessagingException {
        var submitted = message.getHeader("Auto-Submitted", null);
        var precedence = message.getHeader("Precedence", null);
        var returns = message.getHeader("Return-Path", null);
        return submitted != null && !submitted.strip().matches("(?i)no\\b.*")
                || precedence != null && precedence.strip().matches("(?i)bulk|junk|list|auto_reply")
                || returns != null && returns.strip().equals("<>")
                || message.getMatchingHeaders(AUTOMATIC).hasMoreElements();
    }

    /** Also where the server says whom it was for, in case our address was only in a blind copy. */
    private Optional<UUID> letter(MimeMessage message) throws MessagingException {
        var written = message.getAllRecipients() == null ? new Address[0] : message.getAllRecipients();
        var delivered = message.getHeader("Delivered-To") == null
                ? Stream.<String>empty()
                : Arrays.stream(message.getHeader("Delivered-To"));
        return Stream.concat(
                        Arrays.stream(written)
                                .filter(InternetAddress.class::isInstance)
                                .map(address -> ((InternetAddress) address).getAddress()),
                        delivered)
                .flatMap(address -> addresses.letter(address.strip()).stream())
                .findFirst();
    }
}
