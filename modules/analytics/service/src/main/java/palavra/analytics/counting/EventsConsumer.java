package palavra.analytics.counting;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import palavra.analytics.AnalyticsConfig;
import palavra.kernel.Event;

/**
 * Reads learning events in a thread of its own. Where it stands is what the database says, not the broker: on every
 * assignment it goes to the stored offset, so an event is counted exactly once whatever dies when.
 */
@ApplicationScoped
class EventsConsumer {

    private static final Logger LOG = Logger.getLogger(EventsConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long LONGEST_PAUSE_MS = 10_000;

    @Inject
    AnalyticsConfig config;

    @Inject
    Counter counter;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "palavra.instance", defaultValue = "1")
    String instance;

    private final Map<TopicPartition, Long> expected = new HashMap<>();
    private volatile boolean stopping;

    /** Whether the consumer may stand elsewhere than the database says; then it never reads on before it went back. */
    private boolean astray;

    private Consumer<String, String> consumer;
    private Thread thread;

    void start(@Observes StartupEvent started) {
        if (config.counting()) {
            consumer = new KafkaConsumer<>(settings());
            thread = Thread.ofPlatform().name("analytics-counter").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        if (consumer != null) {
            consumer.wakeup();
            thread.join(Duration.ofSeconds(8));
        }
    }

    private void run() {
        try (var reading = consumer) {
            reading.subscribe(List.of(Event.LEARNING_EVENTS), new Assignment());
            var pause = 0L;
            while (!stopping) {
                pause = turn() ? 0 : Math.min(LONGEST_PAUSE_MS, Math.max(250, pause * 2));
                if (pause > 0) {
                    TimeUnit.MILLISECONDS.sleep(pause);
                }
            }
        } catch (WakeupException | InterruptedException end) {
            LOG.debug("The counter stops");
        }
    }

    /** Polls and counts once; false when it could not, and everything stands where it stood. */
    private boolean turn() {
        try {
            if (astray) {
                seek(consumer.assignment());
                astray = false;
            }
            var records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                var batch = new ArrayList<ConsumerRecord<String, String>>(records.count());
                records.forEach(batch::add);
                counter.count(batch, expected);
                consumer.commitAsync();
            }
            return true;
        } catch (WakeupException stop) {
            throw stop;
        } catch (RuntimeException failure) {
            LOG.warnf("Counting waits: %s", failure.getMessage());
            astray = true;
            return false;
        }
    }

    private void seek(Collection<TopicPartition> partitions) {
        var next = counter.next(partitions);
        for (var partition : partitions) {
            var offset = next.get(partition);
            expected.remove(partition);
            if (offset == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                expected.put(partition, offset);
                consumer.seek(partition, offset);
            }
        }
    }

    private final class Assignment implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            seek(partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(expected::remove);
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.GROUP_ID_CONFIG,
                "palavra-analytics-events",
                ConsumerConfig.GROUP_INSTANCE_ID_CONFIG,
                "analytics-events-" + instance,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                config.batch(),
                // Events are counted together, not one by one: a quarter of a second later, with few statements for
                // all.
                ConsumerConfig.FETCH_MIN_BYTES_CONFIG,
                100_000,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                250,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class.getName(),
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class.getName());
    }
}
