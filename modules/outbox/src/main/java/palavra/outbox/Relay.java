package palavra.outbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Carries what the modules of this process told from their outboxes to Kafka, one thread for each module. */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final List<Mailbox> mailboxes;
    private final String brokers;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;
    private Producer<String, String> producer;

    Relay(@All List<Mailbox> mailboxes, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.mailboxes = mailboxes;
        this.brokers = brokers;
    }

    void start(@Observes StartupEvent started) {
        if (mailboxes.isEmpty()) {
            return;
        }
        producer = new KafkaProducer<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.CLIENT_ID_CONFIG,
                "palavra-relay",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "zstd",
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                40_000,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class.getName(),
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class.getName()));
        for (var mailbox : mailboxes) {
            threads.add(Thread.ofVirtual().name("relay-" + mailbox.module()).start(() -> carry(mailbox)));
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        mailboxes.forEach(mailbox -> mailbox.bell().ring());
        for (var thread : threads) {
            thread.join(Duration.ofSeconds(5));
        }
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
    }

    private void carry(Mailbox mailbox) {
        var outbox = new OutboxTable(mailbox, producer);
        var pause = Pause.first();
        while (!stopping) {
            try {
                while (!stopping && outbox.publishSome()) {
                    pause = Pause.first();
                }
                mailbox.bell().await();
            } catch (InterruptedException end) {
                return;
            } catch (Exception failure) {
                LOG.warnf("The outbox of %s waits: %s", mailbox.module(), failure.getMessage());
                pause.sit();
                pause = pause.next();
            }
        }
    }
}
