package palavra.campus;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real mail server that takes every letter of an installation, to be read here. */
final class Letters implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    Letters() {
        server.start();
    }

    /** What tells an application to hand its letters to this server, as soon as there are any. */
    Map<String, String> environment() {
        return Map.of(
                "PALAVRA_MAIL_HOST",
                "127.0.0.1",
                "PALAVRA_MAIL_PORT",
                Integer.toString(server.getSmtp().getPort()),
                "PALAVRA_MAIL_ENCRYPTED",
                "false",
                "PALAVRA_MAIL_GATHER",
                "PT1S",
                "PALAVRA_MAIL_EVERY",
                "1s");
    }

    /** The letters to an address as they came over the line, with long lines whole again; the first first. */
    List<String> to(String address) {
        return Stream.of(server.getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .map(GreenMailUtil::getWholeMessage)
                .map(letter -> letter.replace("=\r\n", ""))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return Stream.of(letter.getAllRecipients())
                    .anyMatch(one -> one.toString().equals(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
