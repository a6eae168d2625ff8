package palavra.analytics.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The days of a batch: how much of each kind happened, and how many different people were there. */
final class Days {

    private static final String PRESENT = """
            insert into learner_day as l (run, day, aid, edition)
            select * from unnest(?::uuid[], ?::date[], ?::text[], ?::uuid[])
            on conflict (run, day, aid) do update set edition = greatest(l.edition, excluded.edition)
            returning new.run, new.day, old.edition, new.edition
            """;
    private static final String UPSERT = """
            insert into day as d (run, edition, day, events, enrolled, withdrawn, active, threads, responses, comments,
                votes, endorsed, submissions)
            select * from unnest(?::uuid[], ?::uuid[], ?::date[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
                ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
            on conflict (run, edition, day) do update set
                events = d.events + excluded.events,
                enrolled = d.enrolled + excluded.enrolled,
                withdrawn = d.withdrawn + excluded.withdrawn,
                active = d.active + excluded.active,
                threads = d.threads + excluded.threads,
                responses = d.responses + excluded.responses,
                comments = d.comments + excluded.comments,
                votes = d.votes + excluded.votes,
                endorsed = d.endorsed + excluded.endorsed,
                submissions = d.submissions + excluded.submissions
            """;

    /** Rows that several consumers may change are written in this order, so that none waits for another in a circle. */
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::run).thenComparing(Key::edition).thenComparing(Key::day);

    private record Key(UUID run, UUID edition, LocalDate day) {}

    private record Presence(UUID run, LocalDate day, String aid) {}

    private static final class Counts {
        long events;
        long enrolled;
        long withdrawn;
        long active;
        long threads;
        long responses;
        long comments;
        long votes;
        long endorsed;
        long submissions;
    }

    private final Map<Key, Counts> counts = new TreeMap<>(ORDER);
    private final Map<Presence, UUID> present = new HashMap<>();

    void add(Heard heard) {
        var run = heard.event().run();
        var count = counts(run, heard.edition(), heard.day());
        count.events++;
        switch (heard.type()) {
            case ENROLLMENT_ACTIVATED -> count.enrolled++;
            case ENROLLMENT_DEACTIVATED -> count.withdrawn++;
            case THREAD_CREATED -> count.threads++;
            case RESPONSE_CREATED -> count.responses++;
            case COMMENT_CREATED -> count.comments++;
            case POST_VOTED -> count.votes++;
            case RESPONSE_ENDORSED -> count.endorsed++;
            case PROBLEM_GRADED -> count.submissions++;
            default -> {}
        }
        if (heard.type().isDeed() && !heard.says("team")) {
            present.merge(
                    new Presence(run, heard.day(), heard.event().aid()),
                    heard.edition(),
                    (a, b) -> a.toString().compareTo(b.toString()) > 0 ? a : b);
        }
    }

    void write(Connection connection) throws SQLException {
        writePresence(connection);
        if (counts.isEmpty()) {
            return;
        }
        var rows = new Columns(
                "uuid", "uuid", "date", "bigint", "bigint", "bigint", "bigint", "bigint", "bigint", "bigint", "bigint",
                "bigint", "bigint");
        counts.forEach((key, count) -> rows.add(
                key.run(),
                key.edition(),
                key.day(),
                count.events,
                count.enrolled,
                count.withdrawn,
                count.active,
                count.threads,
                count.responses,
                count.comments,
                count.votes,
                count.endorsed,
                count.submissions));
        try (var upsert = connection.prepareStatement(UPSERT)) {
            rows.bind(upsert);
            upsert.executeUpdate();
        }
    }

    /** A learner is there once a day; seen in two editions that day, they count in the greater id, in any order. */
    private void writePresence(Connection connection) throws SQLException {
        if (present.isEmpty()) {
            return;
        }
        var rows = new Columns("uuid", "date", "text", "uuid");
        present.forEach((who, edition) -> rows.add(who.run(), who.day(), who.aid(), edition));
        try (var upsert = connection.prepareStatement(PRESENT)) {
            rows.bind(upsert);
            var changed = upsert.executeQuery();
            while (changed.next()) {
                var run = changed.getObject(1, UUID.class);
                var day = changed.getObject(2, LocalDate.class);
                var before = changed.getObject(3, UUID.class);
                var after = changed.getObject(4, UUID.class);
                if (!after.equals(before)) {
                    counts(run, after, day).active++;
                    if (before != null) {
                        counts(run, before, day).active--;
                    }
                }
            }
        }
    }

    private Counts counts(UUID run, UUID edition, LocalDate day) {
        return counts.computeIfAbsent(new Key(run, edition, day), unknown -> new Counts());
    }
}
