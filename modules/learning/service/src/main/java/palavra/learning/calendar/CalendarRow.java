package palavra.learning.calendar;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A person's calendar address. A secret of 128 random bits needs no slow hash. */
@Entity
@Table(name = "calendar")
class CalendarRow extends PanacheEntityBase {

    private static final String OPEN = """
            insert into calendar (person, secret, since) values (:person, :secret, :since)
            on conflict (person) do update set secret = excluded.secret, since = excluded.since
            """;

    @Id
    UUID person;

    byte[] secret;
    Instant since;

    static void open(UUID person, String secret, Instant now) {
        getEntityManager()
                .createNativeQuery(OPEN)
                .setParameter("person", person)
                .setParameter("secret", hash(secret))
                .setParameter("since", now)
                .executeUpdate();
    }

    static Optional<CalendarRow> behind(String secret) {
        return find("secret", hash(secret)).firstResultOptional();
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
