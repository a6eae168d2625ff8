package palavra.analytics.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The learners of a batch: when they registered, in which edition, by what grade, whether certified. */
final class Learners {

    private static final String UPSERT = """
            insert into learner as l
                (run, aid, edition, edition_at, registered_on, issued, revoked, percent, passed, graded_at, graded_by)
            select * from unnest(?::uuid[], ?::text[], ?::uuid[], ?::timestamptz[], ?::date[], ?::integer[], ?::integer[],
                                 ?::smallint[], ?::boolean[], ?::timestamptz[], ?::uuid[])
            on conflict (run, aid) do update set
                edition = case when (excluded.edition_at, excluded.edition) > (l.edition_at, l.edition)
                               then excluded.edition else l.edition end,
                edition_at = greatest(l.edition_at, excluded.edition_at),
                registered_on = least(l.registered_on, excluded.registered_on),
                issued = l.issued + excluded.issued,
                revoked = l.revoked + excluded.revoked,
                percent = case when (excluded.graded_at, excluded.graded_by) > (l.graded_at, l.graded_by)
                               then excluded.percent else l.percent end,
                passed = case when (excluded.graded_at, excluded.graded_by) > (l.graded_at, l.graded_by)
                              then excluded.passed else l.passed end,
                graded_by = case when (excluded.graded_at, excluded.graded_by) > (l.graded_at, l.graded_by)
                                 then excluded.graded_by else l.graded_by end,
                graded_at = greatest(l.graded_at, excluded.graded_at)
            """;

    private record Key(UUID run, String aid) {}

    private static final class Row {
        UUID edition = new UUID(0, 0);
        Instant editionAt = Instant.EPOCH;
        LocalDate registered;
        int issued;
        int revoked;
        Integer percent;
        boolean passed;
        Instant gradedAt = Instant.EPOCH;
        UUID gradedBy = new UUID(0, 0);

        void studies(UUID now, Instant at) {
            if (at.isAfter(editionAt) || at.equals(editionAt) && now.toString().compareTo(edition.toString()) > 0) {
                edition = now;
                editionAt = at;
            }
        }

        void earns(Heard heard) {
            var at = heard.event().time();
            var by = heard.event().id();
            if (at.isAfter(gradedAt) || at.equals(gradedAt) && by.toString().compareTo(gradedBy.toString()) > 0) {
                percent = heard.percent();
                passed = heard.says("passed");
                gradedAt = at;
                gradedBy = by;
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
            case GRADE_CHANGED -> {
                row.studies(heard.edition(), Instant.EPOCH);
                row.earns(heard);
            }
            case CERTIFICATE_ISSUED -> row.issued++;
            case CERTIFICATE_REVOKED -> row.revoked++;
            default -> row.studies(heard.edition(), Instant.EPOCH);
        }
    }

    void write(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var columns = new Columns(
                "uuid",
                "text",
                "uuid",
                "timestamptz",
                "date",
                "integer",
                "integer",
                "smallint",
                "boolean",
                "timestamptz",
                "uuid");
        rows.forEach((key, row) -> columns.add(
                key.run(),
                key.aid(),
                row.edition,
                row.editionAt,
                row.registered,
                row.issued,
                row.revoked,
                row.percent,
                row.passed,
                row.gradedAt,
                row.gradedBy));
        try (var upsert = connection.prepareStatement(UPSERT)) {
            columns.bind(upsert);
            upsert.executeUpdate();
        }
    }
}
