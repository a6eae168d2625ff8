package palavra.courses;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import palavra.content.api.CourseImported;
import palavra.content.api.EditionPublished;
import palavra.courses.api.RunChanged;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.test.Tokens;

/** The named world of the tests: courses come in as content tells them, through the real broker. */
@ApplicationScoped
public class World {

    private final ObjectMapper json;
    private final String brokers;
    private final KafkaProducer<String, String> content;

    World(ObjectMapper json, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.json = json;
        this.brokers = brokers;
        var settings = Map.<String, Object>of("bootstrap.servers", brokers, "acks", "all");
        content = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    @PreDestroy
    void close() {
        content.close(Duration.ofSeconds(1));
    }

    /** A self-paced course of Helena's, told by content; nothing is published yet. */
    public static CourseImported course(String slug, String language, String word, String title, String lead) {
        return new CourseImported(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                slug,
                "Two Rivers University",
                "W1",
                "2026",
                Language.of(language),
                word,
                title,
                "",
                true,
                lead,
                "<p>" + lead + "</p>",
                List.of("Test water"),
                "Health",
                Set.of(6),
                "river",
                "waves",
                null,
                null,
                "Africa/Maputo",
                true,
                3,
                Tokens.id("Helena"),
                "Helena");
    }

    /** The same course in another language for a community, brought by someone else. */
    public static CourseImported edition(
            CourseImported of, String language, String word, String title, String lead, String by) {
        return new CourseImported(
                of.course(),
                Ids.next(),
                of.run(),
                of.slug(),
                "Elsewhere",
                "X",
                "X",
                Language.of(language),
                word,
                title,
                "Nile",
                false,
                lead,
                "",
                List.of(),
                "Other",
                Set.of(1),
                "clay",
                "rain",
                null,
                null,
                "UTC",
                false,
                9,
                Tokens.id(by),
                by);
    }

    public UUID tell(CourseImported told) {
        return tell(Ids.next(), "course-imported", told.course(), told);
    }

    /** Publishes the first snapshot of an edition and opens its runs; answers the publication. */
    public UUID publish(CourseImported of) {
        var publication = Ids.next();
        tell(
                Ids.next(),
                "edition-published",
                of.course(),
                new EditionPublished(of.course(), of.edition(), publication, 1, true));
        return publication;
    }

    public UUID tell(UUID event, String what, UUID key, Object data) {
        try {
            var message = new ProducerRecord<>("palavra.content.v1", key.toString(), json.writeValueAsString(data));
            var headers = Map.of(
                    "ce_id",
                    event.toString(),
                    "ce_type",
                    "palavra.content." + what + ".v1",
                    "ce_source",
                    "/palavra/content",
                    "ce_time",
                    Instant.now().toString());
            headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            content.send(message).get();
            return event;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Everything told of a run so far, waiting until there are that many. */
    public List<RunChanged> toldOf(UUID run, int atLeast) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", brokers, "group.id", "test-" + Ids.next(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("palavra.courses.v1"));
            var told = new ArrayList<RunChanged>();
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (message.key().equals(run.toString())) {
                        told.add(json.readValue(message.value(), RunChanged.class));
                    }
                }
                return told.size() >= atLeast;
            });
            return told;
        }
    }
}
