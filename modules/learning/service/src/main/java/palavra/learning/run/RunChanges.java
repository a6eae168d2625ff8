package palavra.learning.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import palavra.content.api.Assessment;
import palavra.content.api.Content;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.kernel.Actor;
import palavra.kernel.Erasure;
import palavra.kernel.Event;
import palavra.kernel.Role;
import palavra.learning.LearningMailbox;

/**
 * Follows the runs that courses tells of, and fetches each publication once, when a run first shows it; erases who courses
 * says is to be forgotten.
 */
@ApplicationScoped
public class RunChanges {

    private static final Actor SELF = new Actor(new UUID(0, 1), "learning", Set.of(Role.SERVICE));

    @Inject
    LearningMailbox mailbox;

    @Inject
    ObjectMapper json;

    @Inject
    Content content;

    @Inject
    RunUpdate update;

    @Inject
    Leaving leaving;

    @Incoming("learning-from-courses")
    @Blocking
    public void hear(ConsumerRecord<String, String> message) {
        mailbox.receive(message, this::follow);
    }

    private void follow(Event event) {
        switch (event.type()) {
            case "palavra.courses.run-changed.v1" -> {
                var changed = read(event, RunChanged.class);
                var fetched = fetch(changed);
                mailbox.once(event, () -> update.apply(changed, fetched));
            }
            case "palavra.courses.person-erased.v1" -> {
                var erasure = read(event, Erasure.class);
                mailbox.once(event, () -> leaving.erase(erasure));
            }
            default -> {}
        }
    }

    private <T> T read(Event event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException notOfThatType) {
            throw new IllegalArgumentException(notOfThatType);
        }
    }

    /** Asked outside the transaction, so that a slow answer holds no row. */
    private Map<UUID, Assessment> fetch(RunChanged changed) {
        var fetched = new HashMap<UUID, Assessment>();
        changed.editions().stream()
                .map(EditionView::publication)
                .filter(publication -> publication != null && !isStored(publication))
                .forEach(publication -> fetched.put(publication, content.assessment(SELF, publication)));
        return fetched;
    }

    private static boolean isStored(UUID publication) {
        return QuarkusTransaction.requiringNew().call(() -> StoredPublication.count("id", publication) > 0);
    }
}
