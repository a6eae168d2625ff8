package palavra.analytics.counting;

import java.sql.Connection;
import java.sql.SQLException;

/** What a batch adds to the figures: summed up in memory first, then written with a few statements. */
final class Tally {

    private final Learners learners = new Learners();
    private final Days days = new Days();
    private final Blocks blocks = new Blocks();
    private final Videos videos = new Videos();

    void add(Heard heard) {
        learners.add(heard);
        days.add(heard);
        blocks.add(heard);
        videos.add(heard);
    }

    void write(Connection connection) throws SQLException {
        learners.write(connection);
        days.write(connection);
        blocks.write(connection);
        videos.write(connection);
    }
}
