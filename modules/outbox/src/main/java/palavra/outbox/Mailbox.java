package palavra.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import palavra.kernel.Event;
import palavra.kernel.Ids;
import palavra.kernel.LearningEvent;

/**
 * The outbox and the inbox of one module: what it tells leaves with the transaction of the change, and what it hears
 * takes effect once. Each service has one subclass that names its module and data source.
 */
public abstract class Mailbox {

    private static final Logger LOG = Logger.getLogger(Mailbox.class);

    private final String module;
    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final Bell bell = new Bell();

    protected Mailbox(String module, AgroalDataSource dataSource, ObjectMapper json) {
        this.module = module;
        this.dataSource = dataSource;
        this.json = json;
    }

    /**
     * Tells the other modules that something happened. Call it inside the transaction of the change.
     *
     * @param what the past-tense name, for example {@code run-changed}; version 1 of it
     * @param key the aggregate's id: events with one key keep their order
     */
    public void tell(String what, UUID key, Object data) {
        var type = "palavra.%s.%s.v1".formatted(module, what);
        put(Event.topicOf(module), Ids.next(), type, key.toString(), Instant.now(), data);
    }

    /** Tells analytics what a learner did. Call it inside the transaction of the deed. */
    public void tellLearning(LearningEvent event) {
        put(Event.LEARNING_EVENTS, event.id(), event.type(), event.key(), event.time(), event);
    }

    /**
     * Hands a record from Kafka to its listener, again and again while the database or another module is away, because
     * an event must not be lost to a pause. Any other failure is thrown, and the record goes to the dead letters.
     */
    public void receive(ConsumerRecord<String, String> kafkaRecord, Consumer<Event> listener) {
        var event = Envelope.read(kafkaRecord, json);
        for (var pause = Pause.first(); ; pause = pause.next()) {
            try {
                listener.accept(event);
                return;
            } catch (RuntimeException failure) {
                if (!Passing.is(failure)) {
                    throw failure;
                }
                LOG.warnf("%s waits to hear %s %s: %s", module, event.type(), event.id(), failure.getMessage());
                pause.sit();
            }
        }
    }

    /** Runs the effect of an event in one transaction with its inbox row, and not at all when that row is there. */
    public void once(Event event, Runnable effect) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (firstTime(event.id())) {
                effect.run();
            }
        });
    }

    private boolean firstTime(UUID id) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("insert into inbox (id) values (?) on conflict do nothing")) {
            insert.setObject(1, id);
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new OutboxFailure(failure);
        }
    }

    private void put(String topic, UUID id, String type, String key, Instant time, Object data) {
        try {
            Letters.of(this).add(topic, id, type, module, key, time, json.writeValueAsString(data));
        } catch (JsonProcessingException neverForOurRecords) {
            throw new OutboxFailure(neverForOurRecords);
        }
    }

    String module() {
        return module;
    }

    AgroalDataSource dataSource() {
        return dataSource;
    }

    Bell bell() {
        return bell;
    }
}
