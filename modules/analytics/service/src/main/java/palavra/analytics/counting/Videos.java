package palavra.analytics.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The videos of a batch, in bins: where people played, paused and jumped, and what they watched. */
final class Videos {

    /** Seconds in a bin. */
    static final int BIN = 5;

    private static final String LENGTHS = """
            insert into video as v (run, block, seconds) select * from unnest(?::uuid[], ?::uuid[], ?::double precision[])
            on conflict (run, block) do update set seconds = greatest(v.seconds, excluded.seconds)
            """;
    private static final String UPSERT = """
            insert into video_bin as b (run, block, bin, played, paused, seeked_from, seeked_to, watched)
            select * from unnest(?::uuid[], ?::uuid[], ?::integer[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
                ?::bigint[])
            on conflict (run, block, bin) do update set
                played = b.played + excluded.played,
                paused = b.paused + excluded.paused,
                seeked_from = b.seeked_from + excluded.seeked_from,
                seeked_to = b.seeked_to + excluded.seeked_to,
                watched = b.watched + excluded.watched
            """;

    private static final int PLAYED = 0;
    private static final int PAUSED = 1;
    private static final int SEEKED_FROM = 2;
    private static final int SEEKED_TO = 3;
    private static final int WATCHED = 4;

    private record Video(UUID run, UUID block) {}

    private record Bin(UUID run, UUID block, int number) {}

    private final Map<Bin, long[]> bins = new TreeMap<>(
            Comparator.comparing(Bin::run).thenComparing(Bin::block).thenComparing(Bin::number));
    private final Map<Video, Double> lengths =
            new TreeMap<>(Comparator.comparing(Video::run).thenComparing(Video::block));
    private final Tracks tracks = new Tracks();

    void add(Heard heard) {
        var event = heard.event();
        if (event.block() == null) {
            return;
        }
        var length = heard.position("duration");
        if (length > 0) {
            lengths.merge(new Video(event.run(), event.block()), length, Math::max);
        }
        var kind = kindOf(heard.type());
        if (kind == null) {
            return;
        }
        var at = heard.position(kind == Playback.Kind.SEEKED ? "from" : "position");
        var to = kind == Playback.Kind.SEEKED ? heard.position("to") : at;
        if (at >= 0 && to >= 0) {
            count(event.run(), event.block(), kind, at, to);
            tracks.add(event, new Playback.Action(kind, at, to), length);
        }
    }

    void write(Connection connection) throws SQLException {
        tracks.write(connection, this::watched);
        if (!lengths.isEmpty()) {
            var rows = new Columns("uuid", "uuid", "double precision");
            lengths.forEach((video, seconds) -> rows.add(video.run(), video.block(), seconds));
            write(connection, LENGTHS, rows);
        }
        if (!bins.isEmpty()) {
            var rows = new Columns("uuid", "uuid", "integer", "bigint", "bigint", "bigint", "bigint", "bigint");
            bins.forEach((bin, count) -> rows.add(
                    bin.run(),
                    bin.block(),
                    bin.number(),
                    count[PLAYED],
                    count[PAUSED],
                    count[SEEKED_FROM],
                    count[SEEKED_TO],
                    count[WATCHED]));
            write(connection, UPSERT, rows);
        }
    }

    private static Playback.Kind kindOf(EventType type) {
        return switch (type) {
            case VIDEO_PLAYED -> Playback.Kind.PLAYED;
            case VIDEO_PAUSED -> Playback.Kind.PAUSED;
            case VIDEO_SEEKED -> Playback.Kind.SEEKED;
            case VIDEO_ENDED -> Playback.Kind.ENDED;
            case VIDEO_HEARTBEAT -> Playback.Kind.HEARTBEAT;
            default -> null;
        };
    }

    private void count(UUID run, UUID block, Playback.Kind kind, double at, double to) {
        switch (kind) {
            case PLAYED -> bin(run, block, at)[PLAYED]++;
            case PAUSED -> bin(run, block, at)[PAUSED]++;
            case SEEKED -> {
                bin(run, block, at)[SEEKED_FROM]++;
                bin(run, block, to)[SEEKED_TO]++;
            }
            default -> {}
        }
    }

    /** Adds a stretch to the difference array, or takes it back: every bin it touches is watched once. */
    private void watched(UUID run, UUID block, Playback.Stretch stretch, int times) {
        bin(run, block, stretch.from())[WATCHED] += times;
        bin(run, block, (Math.floor(stretch.to() / BIN) + 1) * BIN)[WATCHED] -= times;
    }

    private long[] bin(UUID run, UUID block, double second) {
        return bins.computeIfAbsent(new Bin(run, block, (int) (second / BIN)), unknown -> new long[WATCHED + 1]);
    }

    private static void write(Connection connection, String sql, Columns rows) throws SQLException {
        try (var upsert = connection.prepareStatement(sql)) {
            rows.bind(upsert);
            upsert.executeUpdate();
        }
    }
}
