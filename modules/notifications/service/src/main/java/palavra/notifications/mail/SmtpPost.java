package palavra.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;

/**
 * Hands mail to a server, over one connection while there is more.
 *
 * <p>What SMTP (RFC 5321) can promise ends here: a server that took a mail while we died before we could note it gets it
 * once more, under the same Message-ID, by which it or the reader's program may know it. At most one for each connection.
 */
final class SmtpPost implements Post {

    /** No such mailbox, moved away, no mailbox of that name. */
    private static final Set<Integer> NO_MAILBOX = Set.of(550, 551, 553);

    private static final Pattern STATUS = Pattern.compile("^\\d{3}[ -](\\d\\.\\d{1,3}\\.\\d{1,3})\\b");

    private final MailConfig config;
    private final Session session;
    private Transport connection;

    SmtpPost(MailConfig config, Session session) {
        this.config = config;
        this.session = session;
    }

    @Override
    public void take(Letter letter, Composer.Words words, MimeMessage message) throws NotTaken {
        connect();
        try {
            connection.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException refused) {
            throw new NotTaken(isForGood(refused) ? NotTaken.Then.GIVE_UP : NotTaken.Then.LATER, firstLine(refused));
        } catch (MessagingException away) {
            close();
            throw new NotTaken(NotTaken.Then.REST, firstLine(away));
        }
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (MessagingException gone) {
            // It is closed either way.
        } finally {
            connection = null;
        }
    }

    private void connect() throws NotTaken {
        if (connection != null && connection.isConnected()) {
            return;
        }
        try {
            connection = session.getTransport("smtp");
            connection.connect(config.username().orElse(null), config.password().orElse(null));
        } catch (MessagingException away) {
            connection = null;
            throw new NotTaken(NotTaken.Then.REST, firstLine(away));
        }
    }

    /** A refusal of the address itself; what a server says of the mail as a whole, or of who brings it, may be about us. */
    static boolean isForGood(MessagingException failure) {
        for (Exception next = failure; next instanceof MessagingException chained; next = chained.getNextException()) {
            if (next instanceof SMTPAddressFailedException address) {
                var status = STATUS.matcher(String.valueOf(address.getMessage()));
                return NO_MAILBOX.contains(address.getReturnCode())
                        && (!status.find() || EnhancedStatus.isGone(status.group(1)));
            }
        }
        return false;
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
