package palavra.notifications.incoming;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a server reports about a mail of ours (RFC 3464).
 *
 * @param letter whose Message-ID it gives back; null for none of ours
 * @param status as in RFC 3463; null where delivery did not fail
 * @param why the last server's words, one line; null for none
 */
record DeliveryReport(UUID letter, String status, String why) {

    private static final Pattern OURS = Pattern.compile("\\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@.*");

    /** No such address, or a mailbox that was closed: what is full, too large or unwanted today may be taken tomorrow. */
    private static final Pattern FOR_GOOD = Pattern.compile("5\\.(1\\.\\d{1,3}|2\\.1)");

    private static final int MOST_STATUSES = 20;
    private static final int LONGEST = 200;

    boolean isForGood() {
        return status != null && FOR_GOOD.matcher(status).matches();
    }

    static DeliveryReport of(MimeMessage message) throws MessagingException, IOException {
        var report = new DeliveryReport(null, null, null);
        if (message.getContent() instanceof MimeMultipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                report = report.with(parts.getBodyPart(i));
            }
        }
        return report;
    }

    private DeliveryReport with(BodyPart part) throws MessagingException, IOException {
        if (part.isMimeType("message/delivery-status")) {
            return withStatus(part);
        }
        if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
            var id = new InternetHeaders(part.getInputStream()).getHeader("Message-ID", null);
            var ours = OURS.matcher(Optional.ofNullable(id).orElse(""));
            return new DeliveryReport(ours.matches() ? UUID.fromString(ours.group(1)) : null, status, why);
        }
        return this;
    }

    /** Fields about the mail come first, then some about each recipient; ours have one. */
    private DeliveryReport withStatus(BodyPart part) throws MessagingException, IOException {
        try (var groups = part.getInputStream()) {
            for (var i = 0; i < MOST_STATUSES && groups.available() > 0; i++) {
                var fields = new InternetHeaders(groups);
                var action = fields.getHeader("Action", null);
                if (action != null && action.strip().equalsIgnoreCase("failed")) {
                    return new DeliveryReport(letter, line(fields, "Status"), line(fields, "Diagnostic-Code"));
                }
            }
        }
        return this;
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
