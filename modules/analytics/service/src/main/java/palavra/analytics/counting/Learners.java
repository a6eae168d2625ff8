package palavra.analytics.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The learners of a batch: when they registered, in which edition, whether certified. */
final class Learners {

    private static final String UPSERT = """
            insert into learner as l (run, aid, edition, edition_at, registered_on, issued, revoked)
            select * from unnest(?::uuid[], ?::text[], ?::uuid[], ?::timestamptz[], ?::date[], ?::integer[], ?::integer[])
            on conflict (run, aid) do update set
                edition = case when (excluded.edition_at, excluded.edition) > (l.edition_at, l.edition)
                               then excluded.edition else l.edition end,
                edition_at = greatest(l.edition_at, excluded.edition_at),
                registered_on = least(l.registered_on, excluded.registered_on),
                issued = l.issued + excluded.issued,
                revoked = l.revoked + excluded.revoked
            """;

    private record Key(UUID run, String aid) {}

    private static final class Row {
        UUID edition = new UUID(0, 0);
        Instant editionAt = Instant.EPOCH;
        LocalDate registered;
        int issued;
        int revoked;

        void studies(UUID now, Instant at) {
            if (at.isAfter(editionAt) || at.equals(editionAt) && now.toString().compareTo(edition.toString()) > 0) {
                edition = now;
                editionAt = at;
            }
        }
    }

    private final Map<Key, Row> rows = new HashMap<>();

    void add(Heard heard) {
        var row =
                rows.computeIfAbsent(new Key(heard.event().run(), heard.event().aid()), unknown -> new Row());
        switch (heard.type()) {
            case ENROLLMENT_ACTIVATED -> {
                row.studies(heard.edition(), heard.event().time());
                row.registered =
                        row.registered == null || heard.day().isBefore(row.registered) ? heard.day() : row.registered;
            }
            case EDITION_CHANGED -> row.studies(heard.edition(), heard.event().time());
            case CERTIFICATE_ISSUED -> row.issued++;
            case CERTIFICATE_REVOKED -> row.revoked++;
            default -> row.studies(heard.edition(), Instant.EPOCH);
        }
    }

    void write(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var columns = new Columns("uuid", "text", "uuid", "timestamptz", "date", "integer", "integer");
        rows.forEach((key, row) ->
                columns.add(key.run(), key.aid(), row.edition, row.editionAt, row.registered, row.issued, row.revoked));
        try (var upsert = connection.prepareStatement(UPSERT)) {
            columns.bind(upsert);
            upsert.executeUpdate();
        }
    }
}
