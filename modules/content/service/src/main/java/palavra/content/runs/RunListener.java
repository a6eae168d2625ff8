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

/** Keeps the copies of runs up to date. */
@ApplicationScoped
public class RunListener {

    private static final String RUN_CHANGED = "palavra.courses.run-changed.v1";

    private final ContentMailbox mailbox;
    private final ObjectMapper json;

    RunListener(ContentMailbox mailbox, ObjectMapper json) {
        this.mailbox = mailbox;
        this.json = json;
    }

    @Incoming("content-from-courses")
    @Blocking
    public void hear(ConsumerRecord<String, String> kafkaRecord) {
        mailbox.receive(kafkaRecord, event -> {
            if (event.type().equals(RUN_CHANGED)) {
                var run = read(event.data());
                mailbox.once(event, () -> RunCopy.keep(run));
            }
        });
    }

    private RunChanged read(JsonNode data) {
        try {
            return json.treeToValue(data, RunChanged.class);
        } catch (JsonProcessingException otherShape) {
            throw new IllegalArgumentException("Not a changed run", otherShape);
        }
    }
}
