package palavra.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import palavra.notifications.Sql;

/** Keeps mail here, in the transaction that says it is sent: exactly once, whatever dies. */
final class KeptPost implements Post {

    private static final String KEEP = """
            insert into kept_mail (id, person, address, subject, text, source, at) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;

    private final Sql sql;
    private final Clock clock;

    KeptPost(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void take(Letter letter, Composer.Words words, MimeMessage message) {
        sql.run(
                KEEP,
                letter.id(),
                letter.person(),
                letter.address(),
                words.subject(),
                words.text(),
                source(message),
                clock.instant());
    }

    private static String source(MimeMessage message) {
        try {
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (MessagingException neverForOurs) {
            throw new IllegalStateException(neverForOurs);
        }
    }
}
