package palavra.launcher;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** What was told but not yet heard: outbox rows not on Kafka, and messages that a module has not read. */
public final class Backlog {

    private final Stack stack;

    public Backlog(Stack stack) {
        this.stack = stack;
    }

    /** Whether everything that was told has been heard. */
    public boolean isEmpty() {
        return unpublished() == 0 && unread().values().stream().allMatch(lag -> lag == 0);
    }

    /** Events in all outboxes that the relays have not published; 0 while the database is away. */
    long unpublished() {
        var sum = 0L;
        if (!stack.postgres().isReady()) {
            return sum;
        }
        try (var connection = stack.database();
                var statement = connection.createStatement()) {
            var tables =
                    statement.executeQuery("select quote_ident(schemaname) from pg_tables where tablename = 'outbox'");
            while (tables.next()) {
                try (var count = connection.createStatement();
                        var rows = count.executeQuery(
                                "select count(*) from " + tables.getString(1) + ".outbox where published_at is null")) {
                    rows.next();
                    sum += rows.getLong(1);
                }
            }
            return sum;
        } catch (SQLException refused) {
            throw new Refused("The outboxes can't be counted: " + refused.getMessage(), refused);
        }
    }

    /** Unread messages by topic, summed over all groups that read it; empty while the broker is away. */
    Map<String, Long> unread() {
        var lag = new TreeMap<String, Long>();
        if (!stack.kafka().isReady()) {
            return lag;
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
            for (var group : admin.listGroups().all().get().stream()
                    .map(GroupListing::groupId)
                    .toList()) {
                var read = admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get();
                var latest = new HashMap<TopicPartition, OffsetSpec>();
                read.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
                var ends = admin.listOffsets(latest).all().get();
                read.forEach((partition, offset) -> lag.merge(
                        partition.topic(),
                        offset == null ? 0 : Math.max(0, ends.get(partition).offset() - offset.offset()),
                        Long::sum));
            }
            return lag;
        } catch (ExecutionException | KafkaException refused) {
            throw new Refused("Kafka does not tell how far its readers are: " + refused.getMessage(), refused);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted", stop);
        }
    }
}
