package palavra.outbox;

import io.quarkus.arc.Arc;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What one transaction tells: written with one statement as it commits, and gone when it does not. */
final class Letters implements Synchronization {

    private static final String[] TYPES = {"uuid", "text", "text", "text", "text", "timestamptz", "text"};
    private static final String INSERT = """
            insert into outbox (id, topic, type, source, key, time, data)
            select id, topic, type, source, key, time, data
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[]) with ordinality
                as told (id, topic, type, source, key, time, data, place)
            order by place
            """;

    private final Mailbox mailbox;
    private final List<Object[]> rows = new ArrayList<>();

    private Letters(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** Those of the transaction that is under way. */
    static Letters of(Mailbox mailbox) {
        var transactions = Arc.container()
                .instance(TransactionSynchronizationRegistry.class)
                .get();
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("An event is told inside the transaction of its change");
        }
        if (transactions.getResource(mailbox) instanceof Letters begun) {
            return begun;
        }
        var letters = new Letters(mailbox);
        transactions.registerInterposedSynchronization(letters);
        transactions.putResource(mailbox, letters);
        return letters;
    }

    void add(String topic, UUID id, String type, String source, String key, Instant time, String data) {
        rows.add(new Object[] {id, topic, type, source, key, time.atOffset(ZoneOffset.UTC), data});
    }

    @Override
    public void beforeCompletion() {
        try (var connection = mailbox.dataSource().getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var column = 0; column < TYPES.length; column++) {
                var place = column;
                var values = rows.stream().map(row -> row[place]).toArray();
                insert.setArray(column + 1, connection.createArrayOf(TYPES[column], values));
            }
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new OutboxFailure(failure);
        }
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            mailbox.bell().ring();
        }
    }
}
