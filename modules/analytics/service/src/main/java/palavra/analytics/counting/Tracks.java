package palavra.analytics.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import palavra.kernel.LearningEvent;

/**
 * What the browser sessions of a batch did with videos, added to what was known of them. What a session watched is
 * worked out anew from all its actions, and only the difference is counted: late and disordered events come out right.
 */
final class Tracks {

    private static final String KNOWN = """
            select aid, session, block, actions from video_track
            join unnest(?::text[], ?::uuid[], ?::uuid[]) as wanted (aid, session, block) using (aid, session, block)
            """;
    private static final String UPSERT = """
            insert into video_track (aid, session, block, run, actions)
            select * from unnest(?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[])
            on conflict (aid, session, block) do update
                set actions = excluded.actions, counted_on = excluded.counted_on
            """;

    /** Where the stretches go; {@code times} is -1 for one that is taken back. */
    interface Watched {
        void count(UUID run, UUID block, Playback.Stretch stretch, int times);
    }

    private record Key(String aid, UUID session, UUID block) {}

    private static final class News {
        private final UUID run;
        private final Map<Long, Playback.Action> actions = new HashMap<>();
        private double length;
        private Playback known = new Playback();

        private News(UUID run) {
            this.run = run;
        }
    }

    private final Map<Key, News> tracks = new HashMap<>();

    void add(LearningEvent event, Playback.Action action, double length) {
        if (event.session() == null) {
            return;
        }
        var news = tracks.computeIfAbsent(
                new Key(event.aid(), event.session(), event.block()), unknown -> new News(event.run()));
        news.actions.put(event.seq(), action);
        news.length = Math.max(news.length, length);
    }

    void write(Connection connection, Watched watched) throws SQLException {
        if (tracks.isEmpty()) {
            return;
        }
        load(connection);
        var rows = new Columns("text", "uuid", "uuid", "uuid", "text");
        tracks.forEach((key, news) -> {
            var playback = news.known;
            playback.watched().forEach(stretch -> watched.count(news.run, key.block(), stretch, -1));
            news.actions.forEach(playback::add);
            playback.isAtLeast(news.length);
            playback.watched().forEach(stretch -> watched.count(news.run, key.block(), stretch, 1));
            rows.add(key.aid(), key.session(), key.block(), news.run, playback.toString());
        });
        try (var upsert = connection.prepareStatement(UPSERT)) {
            rows.bind(upsert);
            upsert.executeUpdate();
        }
    }

    private void load(Connection connection) throws SQLException {
        var keys = new Columns("text", "uuid", "uuid");
        tracks.keySet().forEach(key -> keys.add(key.aid(), key.session(), key.block()));
        try (var select = connection.prepareStatement(KNOWN)) {
            keys.bind(select);
            var rows = select.executeQuery();
            while (rows.next()) {
                var key = new Key(rows.getString(1), rows.getObject(2, UUID.class), rows.getObject(3, UUID.class));
                tracks.get(key).known = Playback.parse(rows.getString(4));
            }
        }
    }
}
