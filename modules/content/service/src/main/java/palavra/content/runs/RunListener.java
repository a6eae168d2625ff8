package palavra.content.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import palavra.content.ContentMailbox;
import palavra.courses.api.RunChanged;
import palavra.kernel.Erasure;

/** Keeps the copies of runs up to date. */
@ApplicationScoped
public class RunListener {

    private final ContentMailbox mailbox;
    private final ContentRecords records;
    private final ObjectMapper json;

    RunListener(ContentMailbox mailbox, ContentRecords records, ObjectMapper json) {
        this.mailbox = mailbox;
        this.records = records;
        this.json = json;
    }

    @Incoming("content-from-courses")
    @Blocking
    public void hear(ConsumerRecord<String, String> kafkaRecord) {
        mailbox.receive(kafkaRecord, event -> {
            switch (event.type()) {
                case "palavra.courses.run-changed.v1" -> {
                    var run = read(event.data(), RunChanged.class);
                    mailbox.once(event, () -> RunCopy.keep(run));
                }
                case "palavra.courses.person-erased.v1" -> {
                    var erasure = read(event.data(), Erasure.class);
                    mailbox.once(event, () -> records.erase(erasure));
                }
                default -> {}
            }
        });
    }

    private <T> T read(JsonNode data, Class<T> type) {
        try {
            return json.treeToValue(data, type);
        } catch (JsonProcessingException otherShape) {
            throw new IllegalArgumentException("Not a " + type.getSimpleName(), otherShape);
        }
    }
}
