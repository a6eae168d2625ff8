package palavra.analytics.counting;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The units, problems and videos of a batch. For each learner and block the first day of each step is kept; when an
 * event that comes late makes it earlier, the day's count moves with it.
 */
final class Blocks {

    private static final String STEPS = """
            insert into learner_block as l (run, block, aid, edition, opened, completed, answered, first_right, got_right, viewed)
            select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::date[], ?::date[], ?::date[], ?::date[],
                ?::date[], ?::date[])
            on conflict (run, block, aid) do update set
                opened = least(l.opened, excluded.opened),
                completed = least(l.completed, excluded.completed),
                answered = least(l.answered, excluded.answered),
                first_right = least(l.first_right, excluded.first_right),
                got_right = least(l.got_right, excluded.got_right),
                viewed = least(l.viewed, excluded.viewed)
            returning new.run, new.edition, new.block,
                old.opened, old.completed, old.answered, old.first_right, old.got_right, old.viewed,
                new.opened, new.completed, new.answered, new.first_right, new.got_right, new.viewed
            """;
    private static final String UPSERT = """
            insert into block_day as b (run, edition, block, day, opened, completed, answered, first_right, got_right,
                viewers, submissions, plays)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::date[], ?::bigint[], ?::bigint[], ?::bigint[],
                ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
            on conflict (run, block, edition, day) do update set
                opened = b.opened + excluded.opened,
                completed = b.completed + excluded.completed,
                answered = b.answered + excluded.answered,
                first_right = b.first_right + excluded.first_right,
                got_right = b.got_right + excluded.got_right,
                viewers = b.viewers + excluded.viewers,
                submissions = b.submissions + excluded.submissions,
                plays = b.plays + excluded.plays
            """;
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::run)
            .thenComparing(Key::block)
            .thenComparing(Key::edition)
            .thenComparing(Key::day);

    private static final int STEPS_KEPT = 6;
    private static final int SUBMISSIONS = 6;
    private static final int PLAYS = 7;

    /** The steps in the order of their columns. */
    private enum Step {
        OPENED,
        COMPLETED,
        ANSWERED,
        FIRST_RIGHT,
        GOT_RIGHT,
        VIEWED
    }

    private record Key(UUID run, UUID edition, UUID block, LocalDate day) {}

    private record Learner(UUID run, UUID block, String aid) {}

    private record Steps(UUID edition, LocalDate[] days) {}

    private final Map<Learner, Steps> steps = new HashMap<>();
    private final Map<Key, long[]> counts = new TreeMap<>(ORDER);

    void add(Heard heard) {
        if (heard.event().block() == null) {
            return;
        }
        switch (heard.type()) {
            case PAGE_VIEWED -> reached(heard, Step.OPENED);
            case BLOCK_COMPLETED -> reached(heard, Step.COMPLETED);
            case PROBLEM_GRADED -> graded(heard);
            case VIDEO_PLAYED -> {
                reached(heard, Step.VIEWED);
                counts(heard.event().run(), heard.edition(), heard.event().block(), heard.day())[PLAYS]++;
            }
            default -> {}
        }
    }

    void write(Connection connection) throws SQLException {
        writeSteps(connection);
        if (counts.isEmpty()) {
            return;
        }
        var rows = new Columns(
                "uuid", "uuid", "uuid", "date", "bigint", "bigint", "bigint", "bigint", "bigint", "bigint", "bigint",
                "bigint");
        counts.forEach((key, count) -> rows.add(
                key.run(),
                key.edition(),
                key.block(),
                key.day(),
                count[0],
                count[1],
                count[2],
                count[3],
                count[4],
                count[5],
                count[SUBMISSIONS],
                count[PLAYS]));
        try (var upsert = connection.prepareStatement(UPSERT)) {
            rows.bind(upsert);
            upsert.executeUpdate();
        }
    }

    private void graded(Heard heard) {
        reached(heard, Step.ANSWERED);
        counts(heard.event().run(), heard.edition(), heard.event().block(), heard.day())[SUBMISSIONS]++;
        if (heard.says("correct")) {
            reached(heard, Step.GOT_RIGHT);
            if (heard.says("first")) {
                reached(heard, Step.FIRST_RIGHT);
            }
        }
    }

    private void reached(Heard heard, Step step) {
        var event = heard.event();
        var days = steps.computeIfAbsent(
                        new Learner(event.run(), event.block(), event.aid()),
                        unknown -> new Steps(heard.edition(), new LocalDate[STEPS_KEPT]))
                .days();
        var known = days[step.ordinal()];
        days[step.ordinal()] = known == null || heard.day().isBefore(known) ? heard.day() : known;
    }

    private void writeSteps(Connection connection) throws SQLException {
        if (steps.isEmpty()) {
            return;
        }
        var rows = new Columns("uuid", "uuid", "text", "uuid", "date", "date", "date", "date", "date", "date");
        steps.forEach((who, kept) -> rows.add(
                who.run(),
                who.block(),
                who.aid(),
                kept.edition(),
                kept.days()[0],
                kept.days()[1],
                kept.days()[2],
                kept.days()[3],
                kept.days()[4],
                kept.days()[5]));
        try (var upsert = connection.prepareStatement(STEPS)) {
            rows.bind(upsert);
            var changed = upsert.executeQuery();
            while (changed.next()) {
                move(changed);
            }
        }
    }

    private void move(ResultSet changed) throws SQLException {
        var run = changed.getObject(1, UUID.class);
        var edition = changed.getObject(2, UUID.class);
        var block = changed.getObject(3, UUID.class);
        for (var step = 0; step < STEPS_KEPT; step++) {
            var before = changed.getObject(4 + step, LocalDate.class);
            var after = changed.getObject(4 + STEPS_KEPT + step, LocalDate.class);
            if (after != null && !after.equals(before)) {
                counts(run, edition, block, after)[step]++;
                if (before != null) {
                    counts(run, edition, block, before)[step]--;
                }
            }
        }
    }

    private long[] counts(UUID run, UUID edition, UUID block, LocalDate day) {
        return counts.computeIfAbsent(new Key(run, edition, block, day), unknown -> new long[PLAYS + 1]);
    }
}
