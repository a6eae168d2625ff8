package palavra.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;

/** Every topic of Palavra: the broker makes none by itself, so that a misspelt name is an error. */
public final class Topics {

    /** One topic of integration events per module that tells something. */
    public static final List<String> MODULES =
            List.of("courses", "content", "learning", "forums", "certificates", "analytics", "notifications");

    public static final String LEARNING_EVENTS = "palavra.learning-events.v1";
    public static final String DEAD_LETTERS = "palavra.dead-letters.v1";

    private static final String FOREVER = "-1";

    /** What modules tell each other has names in it (decision 13). */
    private static final String A_MONTH = Long.toString(Duration.ofDays(30).toMillis());

    private Topics() {}

    /** Creates what is missing; the number of partitions never changes afterwards, since order rests on it. */
    static void create(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers, "request.timeout.ms", "10000"))) {
            var there = admin.listTopics().names().get();
            var missing = all().stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException | KafkaException refused) {
            throw new Refused("Kafka did not create the topics: " + refused.getMessage(), refused);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted while creating topics", stop);
        }
    }

    // Analytics is rebuilt by replay, so no learning event expires before an archive exists.
    private static List<NewTopic> all() {
        var topics = new ArrayList<NewTopic>();
        MODULES.forEach(module -> topics.add(topic("palavra." + module + ".v1", 4, A_MONTH)));
        topics.add(topic(LEARNING_EVENTS, 12, FOREVER));
        topics.add(topic(DEAD_LETTERS, 1, A_MONTH));
        return topics;
    }

    private static NewTopic topic(String name, int partitions, String retention) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retention));
    }
}
