package palavra.forums.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import palavra.forums.Sql;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.test.RealParts;
import palavra.learning.api.EnrollmentChanged;
import palavra.learning.api.EnrollmentState;

/** Records of a real Kafka: one that nobody can hear is laid aside, and the next of its partition is heard. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeadLettersTest {

    private static final TopicPartition DEAD_LETTERS = new TopicPartition("palavra.dead-letters.v1", 0);
    private static final String ENROLLMENT_CHANGED = "palavra.learning.enrollment-changed.v1";

    private final UUID key = Ids.next();

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void shouldLayAsideWhatNobodyCanHearAndGoOn() throws Exception {
        var person = UUID.randomUUID();
        send(null, "{ no event at all");
        send(ENROLLMENT_CHANGED, "{\"run\": \"no run\"}");
        send(
                ENROLLMENT_CHANGED,
                json.writeValueAsString(new EnrollmentChanged(
                        UUID.randomUUID(),
                        person,
                        "Amina",
                        UUID.randomUUID(),
                        Language.ENGLISH,
                        EnrollmentState.ACTIVE)));

        await().atMost(Duration.ofSeconds(30)).until(() -> isKnown(person));
        var letters = deadLetters();
        assertThat(letters).hasSize(2).allSatisfy(letter -> {
            assertThat(header(letter, "dead-letter-topic")).isEqualTo("palavra.learning.v1");
            assertThat(header(letter, "dead-letter-offset")).matches("[0-9]+");
        });
        assertThat(header(letters.getFirst(), "dead-letter-reason")).startsWith("Not an event: palavra.learning.v1");
        assertThat(header(letters.getLast(), "dead-letter-reason")).startsWith(ENROLLMENT_CHANGED);
    }

    private boolean isKnown(UUID person) {
        return sql.one("select 1 from participant where person = ?", row -> row.getInt(1), person)
                .isPresent();
    }

    private void send(String type, String data) throws Exception {
        var told = new ProducerRecord<>("palavra.learning.v1", key.toString(), data);
        if (type != null) {
            Map.of(
                            "ce_id",
                            Ids.next().toString(),
                            "ce_type",
                            type,
                            "ce_source",
                            "/palavra/learning",
                            "ce_time",
                            Instant.now().toString())
                    .forEach((name, value) -> told.headers().add(name, value.getBytes(UTF_8)));
        }
        var settings = Map.<String, Object>of("bootstrap.servers", brokers);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(told).get();
        }
    }

    /** Those of this test, in their order. */
    private List<ConsumerRecord<String, String>> deadLetters() {
        var settings = Map.<String, Object>of("bootstrap.servers", brokers);
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(DEAD_LETTERS));
            consumer.seekToBeginning(List.of(DEAD_LETTERS));
            var end = consumer.endOffsets(List.of(DEAD_LETTERS)).get(DEAD_LETTERS);
            while (consumer.position(DEAD_LETTERS) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(found::add);
            }
        }
        return found.stream()
                .filter(letter -> key.toString().equals(letter.key()))
                .toList();
    }

    private static String header(ConsumerRecord<String, String> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }
}
