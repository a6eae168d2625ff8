package palavra.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {

    @TempDir
    Path folder;

    @Test
    void shouldOfferEveryTopicAlsoWhenTheBrokerWasKilled() throws Exception {
        try (var broker = Kafka.temporary(folder)) {
            var process = broker.process().orElseThrow();
            process.destroyForcibly();
            process.onExit().join();

            broker.start();

            var topics = topics(broker);
            assertTrue(topics.contains("palavra.courses.v1"), topics::toString);
            assertEquals(12, partitions(broker, Topics.LEARNING_EVENTS));
        }
    }

    private static Set<String> topics(Kafka broker) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            return admin.listTopics().names().get();
        }
    }

    private static int partitions(Kafka broker, String topic) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            return admin.describeTopics(Set.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .size();
        }
    }
}
