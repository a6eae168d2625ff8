package palavra.notifications.incoming;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import palavra.notifications.mail.EnhancedStatus;

/**
 * What a server reports about a mail of ours (RFC 3464).
 *
 * @param letter whose Message-ID it gives back; null for none of ours
 * @param failures for whom delivery failed
 */
record DeliveryReport(UUID letter, List<Failure> failures) {

    private static final Pattern OURS = Pattern.compile("\\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@.*");
    private static final int MOST_GROUPS = 20;
    private static final int LONGEST = 200;

    /**
     * @param addresses whom it was for: as we wrote it, and as it was in the end, which is another where mail is passed on
     * @param status as in RFC 3463; null for none
     * @param why the last server's words, one line; null for none
     */
    record Failure(List<String> addresses, String status, String why) {

        private static Failure of(InternetHeaders fields) {
            var addresses = Stream.of("Original-Recipient", "Final-Recipient")
                    .map(name -> line(fields, name))
                    .filter(value -> value != null && value.indexOf(';') > 0)
                    .map(value -> value.substring(value.indexOf(';') + 1).replaceAll("[<>\\s]", ""))
                    .toList();
            return new Failure(addresses, line(fields, "Status"), line(fields, "Diagnostic-Code"));
        }

        private boolean isOf(String address) {
            return addresses.stream().anyMatch(address::equalsIgnoreCase);
        }
    }

    /** Why nothing reaches that address any more; empty where this does not say so. */
    Optional<String> whyGone(String address) {
        return failures.stream()
                .filter(failure ->
                        failure.isOf(address) && failure.status() != null && EnhancedStatus.isGone(failure.status()))
                .map(failure -> failure.why() == null ? failure.status() : failure.why())
                .findFirst();
    }

    static DeliveryReport of(MimeMessage message) throws MessagingException, IOException {
        var letter = (UUID) null;
        var failures = new ArrayList<Failure>();
        if (message.getContent() instanceof MimeMultipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var part = parts.getBodyPart(i);
                if (part.isMimeType("message/delivery-status")) {
                    failures.addAll(failures(part));
                } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                    letter = letter(part);
                }
            }
        }
        return new DeliveryReport(letter, failures);
    }

    private static UUID letter(BodyPart returned) throws MessagingException, IOException {
        var id = new InternetHeaders(returned.getInputStream()).getHeader("Message-ID", null);
        var ours = OURS.matcher(Optional.ofNullable(id).orElse(""));
        return ours.matches() ? UUID.fromString(ours.group(1)) : null;
    }

    /** Fields about the mail come first, then some about each recipient. */
    private static List<Failure> failures(BodyPart part) throws MessagingException, IOException {
        var failures = new ArrayList<Failure>();
        try (var groups = part.getInputStream()) {
            for (var i = 0; i < MOST_GROUPS && groups.available() > 0; i++) {
                var fields = new InternetHeaders(groups);
                if ("failed".equalsIgnoreCase(line(fields, "Action"))) {
                    failures.add(Failure.of(fields));
                }
            }
        }
        return failures;
    }

    private static String line(InternetHeaders fields, String name) {
        var value = fields.getHeader(name, null);
        if (value == null) {
            return null;
        }
        var line = value.replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
