package palavra.analytics;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends events straight to Kafka: idempotent, acknowledged by all replicas, in a bounded buffer. */
@ApplicationScoped
public class EventsProducer {

    private static final long BUFFER = 16L * 1024 * 1024;

    private final Producer<String, String> producer;

    EventsProducer(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        producer = new KafkaProducer<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.CLIENT_ID_CONFIG,
                "palavra-analytics",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                20,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "zstd",
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                BUFFER,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                2_000,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class.getName(),
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class.getName()));
    }

    public Future<RecordMetadata> send(ProducerRecord<String, String> message) {
        return producer.send(message);
    }

    void stop(@Observes ShutdownEvent stopped) {
        producer.close(Duration.ofSeconds(5));
    }
}
