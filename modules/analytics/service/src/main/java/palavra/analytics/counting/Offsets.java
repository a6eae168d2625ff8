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
        Lost(Collection<TopicPartition> partitions) {
            super("Another consumer counts one of " + partitions, null, false, false);
        }
    }

    private static final String BEGIN = """
            with n (topic, part, ends) as (select * from unnest(?::text[], ?::integer[], ?::bigint[]))
            insert into consumed (topic, part, next_offset, as_of, lag_ms) select topic, part, ends, now(), ? from n
            on conflict do nothing
            """;
    private static final String MOVE = """
            with n (topic, part, ends, begins) as (
                select * from unnest(?::text[], ?::integer[], ?::bigint[], ?::bigint[]))
            update consumed c set next_offset = n.ends, as_of = now(), lag_ms = ? from n
            where c.topic = n.topic and c.part = n.part and c.next_offset = n.begins
            """;

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

    /** Moves partitions on, each only from where it is expected to be; refuses as {@link Lost} otherwise. */
    void move(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> expected, long lagMs) throws SQLException {
        var begun = new Columns("text", "integer", "bigint");
        var moved = new Columns("text", "integer", "bigint", "bigint");
        ends.forEach((partition, end) -> {
            var from = expected.get(partition);
            if (from == null) {
                begun.add(partition.topic(), partition.partition(), end);
            } else {
                moved.add(partition.topic(), partition.partition(), end, from);
            }
        });
        if (write(BEGIN, begun, 3, lagMs) + write(MOVE, moved, 4, lagMs) != ends.size()) {
            throw new Lost(ends.keySet());
        }
    }

    private int write(String sql, Columns rows, int columns, long lagMs) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        try (var write = connection.prepareStatement(sql)) {
            rows.bind(write);
            write.setLong(columns + 1, lagMs);
            return write.executeUpdate();
        }
    }
}
