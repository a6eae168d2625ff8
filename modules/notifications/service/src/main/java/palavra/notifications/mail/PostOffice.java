package palavra.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import palavra.notifications.Sql;
import palavra.notifications.api.Notice;

/** Puts a letter into an envelope with everything a mail program wants to know, and gives it to the post. */
@ApplicationScoped
class PostOffice {

    /** To be there, and to take what is on its way. */
    private static final String TIMEOUT_MS = "20000";

    /**
     * To answer. A server may look through a mail before it takes it, and who hangs up sooner sends it again: RFC 5321
     * (4.5.3.2.6) asks for ten minutes after the last line.
     */
    private static final String ANSWER_MS = "600000";

    private final MailConfig config;
    private final Composer composer;
    private final Clock clock;
    private final Session session;
    private final Sql sql;

    PostOffice(MailConfig config, Composer composer, Clock clock, Sql sql) {
        this.config = config;
        this.composer = composer;
        this.clock = clock;
        this.session = Session.getInstance(properties(config));
        this.sql = sql;
    }

    /** What carries mail from here, until it is closed. */
    Post open() {
        return config.host().isPresent() ? new SmtpPost(config, session) : new KeptPost(sql, clock);
    }

    void send(Letter letter, Post post) throws Post.NotTaken {
        var to = address(letter);
        try {
            var words = composer.write(letter);
            post.take(letter, words, message(letter, to, words));
        } catch (MessagingException misconfigured) {
            throw new Post.NotTaken(Post.NotTaken.Then.REST, misconfigured.getMessage());
        }
    }

    private static InternetAddress address(Letter letter) throws Post.NotTaken {
        try {
            return new InternetAddress(letter.address(), true);
        } catch (AddressException none) {
            throw new Post.NotTaken(Post.NotTaken.Then.GIVE_UP, none.getMessage());
        }
    }

    /** The address and every word go through the library, which knows how to write a header. */
    private MimeMessage message(Letter letter, InternetAddress to, Composer.Words words) throws MessagingException {
        var message = new Identified(session, id(letter.id()));
        message.setFrom(new InternetAddress(config.from(), true));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(words.subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + words.unsubscribe() + "/one-click>");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        var threads = letter.notices().stream().map(Notice::thread).distinct().toList();
        if (threads.size() == 1 && threads.getFirst() != null) {
            message.setHeader("References", id(threads.getFirst()));
            message.setHeader("In-Reply-To", id(threads.getFirst()));
        }
        if (words.answers() != null) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(words.answers(), true)});
        }
        message.setContent(parts(words));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(Composer.Words words) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(words.text(), "UTF-8");
        var html = new MimeBodyPart();
        html.setText(words.html(), "UTF-8", "html");
        return new MimeMultipart("alternative", text, html);
    }

    private String id(UUID of) {
        return "<" + of + "@"
                + config.from().substring(config.from().indexOf('@') + 1).replace(">", "") + ">";
    }

    private static Properties properties(MailConfig config) {
        var properties = new Properties();
        config.host().ifPresent(host -> properties.put("mail.smtp.host", host));
        config.answers().ifPresent(address -> properties.put("mail.smtp.from", address));
        properties.put("mail.smtp.port", Integer.toString(config.port()));
        properties.put("mail.smtp.auth", Boolean.toString(config.username().isPresent()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(config.encrypted()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(config.encrypted()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MS);
        properties.put("mail.smtp.timeout", ANSWER_MS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MS);
        return properties;
    }

    /** A message under the id we give it, the same at every try. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
