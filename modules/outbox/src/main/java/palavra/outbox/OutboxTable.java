package palavra.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The outbox table as its relay sees it: rows not yet published, oldest first. */
final class OutboxTable {

    private static final int BATCH = 200;
    private static final String MARK = """
            with forgotten as (delete from outbox where published_at < now() - interval '7 days')
            update outbox set published_at = now() where seq = any(?)
            """;

    private final Mailbox mailbox;
    private final Producer<String, String> producer;

    OutboxTable(Mailbox mailbox, Producer<String, String> producer) {
        this.mailbox = mailbox;
        this.producer = producer;
    }

    /**
     * Publishes up to a batch and marks it. A crash between the two publishes it again with the same ids. One relay at
     * a time works on a module's outbox, whatever the number of replicas, so that the order of a key is kept.
     *
     * @return whether there may be more
     */
    boolean publishSome() throws SQLException, InterruptedException, ExecutionException {
        try (var connection = mailbox.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                var published = isMine(connection) ? publish(connection) : List.<Long>of();
                mark(connection, published);
                connection.commit();
                return published.size() == BATCH;
            } catch (SQLException | InterruptedException | ExecutionException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        }
    }

    private boolean isMine(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtext(?))")) {
            lock.setString(1, "outbox:" + mailbox.module());
            var rows = lock.executeQuery();
            return rows.next() && rows.getBoolean(1);
        }
    }

    private List<Long> publish(Connection connection) throws SQLException, InterruptedException, ExecutionException {
        var sequence = new ArrayList<Long>();
        var answers = new ArrayList<Future<?>>();
        try (var select = connection.prepareStatement(
                "select seq, id, topic, type, source, key, time, data from outbox where published_at is null"
                        + " order by seq limit " + BATCH)) {
            var rows = select.executeQuery();
            while (rows.next()) {
                var message =
                        new ProducerRecord<>(rows.getString("topic"), rows.getString("key"), rows.getString("data"));
                Envelope.write(
                        message.headers(),
                        rows.getObject("id", UUID.class),
                        rows.getString("type"),
                        rows.getString("source"),
                        rows.getObject("time", OffsetDateTime.class).toInstant());
                answers.add(producer.send(message));
                sequence.add(rows.getLong("seq"));
            }
        }
        for (var answer : answers) {
            answer.get();
        }
        return sequence;
    }

    private void mark(Connection connection, List<Long> sequence) throws SQLException {
        if (sequence.isEmpty()) {
            return;
        }
        try (var mark = connection.prepareStatement(MARK)) {
            mark.setArray(1, connection.createArrayOf("bigint", sequence.toArray()));
            mark.executeUpdate();
        }
    }
}
