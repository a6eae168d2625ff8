package palavra.analytics.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far each partition was counted, in the transaction of the counts. */
final class Offsets {

    /** Somebody else counted on from where we thought to be: nothing of ours may be written. */
    static final class Lost extends RuntimeException {
        Lost(TopicPartition partition) {
            super("Another consumer counts " + partition, null, false, false);
        }
    }

    private final Connection connection;

    Offsets(Connection connection) {
        this.connection = connection;
    }

    /** The next offset to count of each partition that was counted before. */
    Map<TopicPartition, Long> next(Collection<TopicPartition> partitions) throws SQLException {
        var next = new HashMap<TopicPartition, Long>();
        try (var select = connection.prepareStatement("select topic, part, next_offset from consumed")) {
            var rows = select.executeQuery();
            while (rows.next()) {
                next.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
            }
        }
        next.keySet().retainAll(partitions);
        return next;
    }

    /** Moves a partition on, only from where it is expected to be; refuses as {@link Lost} otherwise. */
    void move(TopicPartition partition, Long expected, long next, long lagMs) throws SQLException {
        var sql = expected == null
                ? "insert into consumed (next_offset, as_of, lag_ms, topic, part) values (?, now(), ?, ?, ?)"
                        + " on conflict do nothing"
                : "update consumed set next_offset = ?, as_of = now(), lag_ms = ? where topic = ? and part = ?"
                        + " and next_offset = ?";
        try (var move = connection.prepareStatement(sql)) {
            move.setLong(1, next);
            move.setLong(2, lagMs);
            move.setString(3, partition.topic());
            move.setInt(4, partition.partition());
            if (expected != null) {
                move.setLong(5, expected);
            }
            if (move.executeUpdate() != 1) {
                throw new Lost(partition);
            }
        }
    }
}
