package palavra.notifications.incoming;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import palavra.forums.api.mailed.MailedPost;
import palavra.forums.api.mailed.MailedPosts;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.notifications.Sql;
import palavra.notifications.api.NoticeKind;
import palavra.notifications.tray.Delivery;
import palavra.notifications.tray.Draft;

/** Posts what people answer to letters, as them; what may not be posted comes back to them with the reason. */
@ApplicationScoped
class Answers {

    private static final Actor SELF = new Actor(new UUID(0, 2), "notifications", Set.of(Role.SERVICE));
    private static final Duration ANSWERED_WITHIN = Duration.ofDays(30);
    private static final int LONGEST_WORDS = 2_000;

    private static final String LETTER = """
            select l.person, r.email, l.made_at, r.name, n.run, n.thread from letter l
            join reader r on r.person = l.person
            join notice n on n.id = any (l.notices) and n.person = l.person and n.thread is not null
            where l.id = ? limit 1
            """;

    private final Sql sql;
    private final Clock clock;
    private final MailedPosts posts;
    private final Delivery delivery;

    Answers(Sql sql, Clock clock, MailedPosts posts, Delivery delivery) {
        this.sql = sql;
        this.clock = clock;
        this.posts = posts;
        this.delivery = delivery;
    }

    private record Asked(UUID person, String email, Instant madeAt, String name, UUID run, UUID thread) {}

    /** 403 where it is not from their address as it is now: a letter that was passed on, or an address given up, speaks for nobody. */
    Outcome take(UUID letter, MimeMessage mail) throws MessagingException, IOException {
        var asked = sql.one(
                        LETTER,
                        row -> new Asked(
                                row.getObject("person", UUID.class),
                                row.getString("email"),
                                Sql.instant(row, "made_at"),
                                row.getString("name"),
                                row.getObject("run", UUID.class),
                                row.getObject("thread", UUID.class)),
                        letter)
                .orElseThrow(Refusal::notFound);
        if (!isFrom(asked.email(), mail)) {
            throw Refusal.notAllowed();
        }
        var said = MailText.of(mail);
        var key = MailText.key(mail, letter, said);
        var text = said.map(Answer::in).filter(answer -> !answer.isBlank());
        try {
            post(asked, key, text);
            return Outcome.of(Outcome.Became.POSTED);
        } catch (Refusal refusal) {
            if (refusal.status() >= 500) {
                throw refusal;
            }
            tell(asked, key, text.orElse(null), refusal);
            return new Outcome(Outcome.Became.REFUSED, refusal.code());
        }
    }

    private void post(Asked asked, String key, Optional<String> text) {
        if (asked.madeAt().plus(ANSWERED_WITHIN).isBefore(clock.instant())) {
            throw new Refusal(410, "mail-too-old", "Letters are answered within thirty days.");
        }
        var words = text.orElseThrow(
                () -> Refusal.invalid("mail-without-text", "This mail has no plain text above what it answers."));
        posts.reply(SELF, asked.run(), asked.thread(), new MailedPost(asked.person(), asked.name(), key, words));
    }

    private void tell(Asked asked, String key, String text, Refusal refusal) {
        var words = text == null ? null : text.substring(0, Math.min(text.length(), LONGEST_WORDS));
        QuarkusTransaction.requiringNew()
                .run(() -> delivery.one(new Draft(
                        asked.person(),
                        NoticeKind.NOT_POSTED,
                        key,
                        asked.run(),
                        asked.thread(),
                        null,
                        refusal.code(),
                        null,
                        words,
                        clock.instant())));
    }

    /** From them and nobody besides: of several it is not known who wrote. */
    private static boolean isFrom(String address, MimeMessage mail) throws MessagingException {
        return mail.getHeader("From") != null
                && mail.getFrom().length == 1
                && mail.getFrom()[0] instanceof InternetAddress from
                && from.getAddress().equalsIgnoreCase(address);
    }
}
