package palavra.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import palavra.kernel.Refusal;
import palavra.notifications.Sql;
import palavra.notifications.api.Cadence;
import palavra.notifications.api.Matter;
import palavra.notifications.api.NoticeKind;

/**
 * The token in each letter that ends mail about its matters (RFC 8058): the letter's sealed id. It opens nothing else, and
 * ends with the letter.
 */
@ApplicationScoped
class Subscriptions {

    private static final String KINDS = "select person, unnest(kinds) as kind from letter where id = ?";
    private static final String END = """
            insert into choice (person, matter, tray, mail) select ?, matter, true, ? from unnest(?) as told (matter)
            on conflict (person, matter) do update set mail = excluded.mail
            """;
    private static final String CLEAR = """
            update notice set mail_due = null where person = ? and kind = any (?) and mail_due is not null
            """;

    private final Sql sql;
    private final Seal seal;

    Subscriptions(Sql sql, @ConfigProperty(name = "palavra.pseudonym-key") String secret) {
        this.sql = sql;
        this.seal = new Seal("palavra.mail.unsubscribe", secret);
    }

    String token(UUID letter) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.of(letter));
    }

    /** What the letter of that token is about. */
    List<Matter> behind(String token) {
        return matters(of(token));
    }

    /** Ends mail about it; in the tray it stays. */
    List<Matter> end(String token) {
        var subscription = of(token);
        var matters = matters(subscription);
        var person = subscription.getFirst().person();
        sql.run(END, person, Cadence.OFF, names(matters));
        clear(person, matters);
        return matters;
    }

    /** Mail that was planned about it does not leave. */
    void clear(UUID person, Collection<Matter> matters) {
        var kinds = Stream.of(NoticeKind.values())
                .filter(kind -> matters.contains(kind.matter()))
                .map(Enum::name)
                .toList();
        sql.run(CLEAR, person, kinds);
    }

    private List<Subscribed> of(String token) {
        var found = sql.list(
                KINDS,
                row -> new Subscribed(row.getObject("person", UUID.class), NoticeKind.valueOf(row.getString("kind"))),
                letter(token));
        if (found.isEmpty()) {
            throw Refusal.notFound();
        }
        return found;
    }

    private UUID letter(String token) {
        try {
            return seal.open(Base64.getUrlDecoder().decode(token)).orElseThrow(Refusal::notFound);
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.notFound();
        }
    }

    private static List<Matter> matters(List<Subscribed> subscribed) {
        return subscribed.stream()
                .map(one -> one.kind().matter())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> names(Collection<Matter> matters) {
        return matters.stream().map(Enum::name).toList();
    }

    private record Subscribed(UUID person, NoticeKind kind) {}
}
