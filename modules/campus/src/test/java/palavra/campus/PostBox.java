package palavra.campus;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.Map;
import java.util.Optional;

/** A mail server on a free port, to which an installation sends while this is open. */
final class PostBox implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Installation installation;
    private final Map<String, String> before;

    PostBox(Installation installation) {
        this.installation = installation;
        this.before = installation.stack().mail();
        server.start();
        sendBy(Map.of(
                "host", "127.0.0.1",
                "port", Integer.toString(server.getSmtp().getPort()),
                "encrypted", "false",
                "from", "Palavra <no-reply@palavra.example>",
                "gather", "PT1S",
                "every", "1s"));
    }

    /** Waits for a mail to that address whose subject ends so; its whole subject. */
    String subject(String address, String end) {
        return await().atMost(Person.ARRIVES)
                .until(() -> found(address, end), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> found(String address, String end) throws MessagingException {
        for (var mail : server.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(address)
                    && mail.getSubject().endsWith(end)) {
                return Optional.of(mail.getSubject());
            }
        }
        return Optional.empty();
    }

    /** The identity server is not told: it would let nobody in who did not answer its own mail. */
    private void sendBy(Map<String, String> mail) {
        var stack = installation.stack();
        stack.sendMailBy(mail);
        stack.killApplications();
        stack.startApplications();
    }

    @Override
    public void close() {
        sendBy(before);
        server.stop();
    }
}
