package palavra.analytics.figures;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import palavra.analytics.api.VideoFigures;
import palavra.analytics.run.DatabaseFailure;

/** Reads what happened in one video. Bins are joined until at most {@value #MOST_BINS} are left to draw. */
@ApplicationScoped
class VideoReading {

    private static final int STORED_BIN = 5;
    private static final int MOST_BINS = 100;
    private static final int KINDS = 4;
    private static final String HEAD = """
            select coalesce(sum(viewers), 0), coalesce(sum(plays), 0),
                   (select seconds from video where run = ? and block = ?)
            from block_day where run = ? and block = ?
            """;
    private static final String BINS = """
            select bin, played, paused, seeked_from, seeked_to, sum(watched) over (order by bin) as watched
            from video_bin where run = ? and block = ? order by bin
            """;

    @Inject
    @DataSource("analytics")
    AgroalDataSource database;

    VideoFigures of(UUID run, UUID video) {
        try (var connection = database.getConnection();
                var head = connection.prepareStatement(HEAD);
                var bins = connection.prepareStatement(BINS)) {
            for (var i = 1; i <= KINDS; i++) {
                head.setObject(i, i % 2 == 1 ? run : video);
            }
            var row = head.executeQuery();
            row.next();
            bins.setObject(1, run);
            bins.setObject(2, video);
            var stored = new Stored(row.getObject(3, Double.class));
            var rows = bins.executeQuery();
            while (rows.next()) {
                stored.add(
                        rows.getInt(1),
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getLong(4),
                        rows.getLong(5),
                        rows.getLong("watched"));
            }
            return stored.figures(
                    video,
                    row.getLong(1),
                    row.getLong(2),
                    Figures.freshness(connection).asOf());
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** The stored bins of a video while they are joined. */
    private static final class Stored {

        private final Double seconds;
        private long[][] counts = new long[KINDS][0];
        private long[] watched = new long[0];
        private long level;

        Stored(Double seconds) {
            this.seconds = seconds;
            grow(seconds == null ? 0 : Math.max(1, (int) Math.ceil(seconds / STORED_BIN)));
        }

        /** Bins between two rows are watched as often as the one before; what happens at the end is in the last bin. */
        void add(int bin, long played, long paused, long from, long to, long nowWatched) {
            if (seconds == null && bin >= watched.length) {
                grow(bin + 1);
            }
            var at = Math.min(bin, watched.length - 1);
            if (bin == at) {
                Arrays.fill(watched, bin, watched.length, nowWatched);
                level = nowWatched;
            }
            long[] values = {played, paused, from, to};
            for (var kind = 0; kind < KINDS; kind++) {
                counts[kind][at] += values[kind];
            }
        }

        VideoFigures figures(UUID video, long viewers, long plays, java.time.Instant asOf) {
            var joined = Math.max(1, Math.ceilDiv(watched.length, MOST_BINS));
            return new VideoFigures(
                    video,
                    STORED_BIN * joined,
                    seconds,
                    sum(counts[0], joined),
                    sum(counts[1], joined),
                    sum(counts[2], joined),
                    sum(counts[3], joined),
                    most(joined),
                    viewers,
                    plays,
                    asOf);
        }

        private void grow(int bins) {
            var before = watched.length;
            watched = Arrays.copyOf(watched, bins);
            if (bins > before) {
                Arrays.fill(watched, before, bins, level);
            }
            for (var kind = 0; kind < KINDS; kind++) {
                counts[kind] = Arrays.copyOf(counts[kind], bins);
            }
        }

        private static List<Long> sum(long[] bins, int joined) {
            var sums = new Long[Math.ceilDiv(bins.length, joined)];
            Arrays.fill(sums, 0L);
            for (var i = 0; i < bins.length; i++) {
                sums[i / joined] += bins[i];
            }
            return List.of(sums);
        }

        private List<Long> most(int joined) {
            var most = new Long[Math.ceilDiv(watched.length, joined)];
            Arrays.fill(most, 0L);
            for (var i = 0; i < watched.length; i++) {
                most[i / joined] = Math.max(most[i / joined], watched[i]);
            }
            return List.of(most);
        }
    }
}
