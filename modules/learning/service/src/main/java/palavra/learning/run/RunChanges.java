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
import palavra.kernel.Event;
import palavra.kernel.Role;
import palavra.learning.LearningMailbox;

/** Follows the runs that courses tells of, and fetches each publication once, when a run first shows it. */
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

    @Incoming("learning-from-courses")
    @Blocking
    public void hear(ConsumerRecord<String, String> message) {
        mailbox.receive(message, this::follow);
    }

    private void follow(Event event) {
        if (!event.type().equals("palavra.courses.run-changed.v1")) {
            return;
        }
        var changed = read(event);
        var fetched = fetch(changed);
        mailbox.once(event, () -> update.apply(changed, fetched));
    }

    private RunChanged read(Event event) {
        try {
            return json.treeToValue(event.data(), RunChanged.class);
        } catch (JsonProcessingException notARun) {
            throw new IllegalArgumentException(notARun);
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
