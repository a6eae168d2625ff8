package palavra.forums.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import palavra.courses.api.RunChanged;
import palavra.forums.ForumsMailbox;
import palavra.kernel.Erasure;
import palavra.kernel.Event;
import palavra.learning.api.EnrollmentChanged;

/** Hears which runs there are, who is on their teams, who learns in them, and who is to be forgotten. */
@ApplicationScoped
public class PeopleListener {

    private final ForumsMailbox mailbox;
    private final People people;
    private final ForumRecords records;
    private final ObjectMapper json;

    PeopleListener(ForumsMailbox mailbox, People people, ForumRecords records, ObjectMapper json) {
        this.mailbox = mailbox;
        this.people = people;
        this.records = records;
        this.json = json;
    }

    @Incoming("forums-from-courses")
    @Blocking
    public void hearCourses(ConsumerRecord<String, String> told) {
        mailbox.receive(told, event -> {
            switch (event.type()) {
                case "palavra.courses.run-changed.v1" -> {
                    var run = read(event, RunChanged.class);
                    mailbox.once(event, () -> people.heard(run));
                }
                case "palavra.courses.person-erased.v1" -> {
                    var erasure = read(event, Erasure.class);
                    mailbox.once(event, () -> records.erase(erasure));
                }
                default -> {}
            }
        });
    }

    @Incoming("forums-from-learning")
    @Blocking
    public void hearLearning(ConsumerRecord<String, String> told) {
        mailbox.receive(told, event -> {
            if (event.type().equals("palavra.learning.enrollment-changed.v1")) {
                var enrollment = read(event, EnrollmentChanged.class);
                mailbox.once(event, () -> people.heard(enrollment));
            }
        });
    }

    private <T> T read(Event event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException notOfThatType) {
            throw new IllegalArgumentException(event.type() + " " + event.id(), notOfThatType);
        }
    }
}
