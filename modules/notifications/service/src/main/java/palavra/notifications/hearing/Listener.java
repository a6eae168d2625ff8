package palavra.notifications.hearing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import palavra.certificates.api.CertificateIssued;
import palavra.certificates.api.CertificateRevoked;
import palavra.courses.api.RunChanged;
import palavra.forums.api.PersonCalled;
import palavra.forums.api.PostCreated;
import palavra.forums.api.PostMarked;
import palavra.forums.api.moderation.AppealRejected;
import palavra.forums.api.moderation.PersonRestrained;
import palavra.forums.api.moderation.PostHidden;
import palavra.forums.api.moderation.PostRestored;
import palavra.forums.api.mutes.PersonMuted;
import palavra.kernel.Erasure;
import palavra.kernel.Event;
import palavra.learning.api.EnrollmentChanged;
import palavra.learning.api.GradeChanged;
import palavra.notifications.NotificationsMailbox;

/** Hears what other modules tell; each event has its effect once, whatever is delivered again. */
@ApplicationScoped
public class Listener {

    private final NotificationsMailbox mailbox;
    private final ObjectMapper json;
    private final RunNews runs;
    private final ForumNews forums;
    private final NotificationRecords records;

    Listener(
            NotificationsMailbox mailbox,
            ObjectMapper json,
            RunNews runs,
            ForumNews forums,
            NotificationRecords records) {
        this.mailbox = mailbox;
        this.json = json;
        this.runs = runs;
        this.forums = forums;
        this.records = records;
    }

    @Incoming("notifications-from-courses")
    @Blocking
    public void hearCourses(ConsumerRecord<String, String> told) {
        mailbox.receive(told, event -> {
            switch (event.type()) {
                case "palavra.courses.run-changed.v1" ->
                    once(event, RunChanged.class, run -> runs.changed(run, event.time()));
                case "palavra.courses.person-erased.v1" -> once(event, Erasure.class, records::erase);
                default -> {}
            }
        });
    }

    @Incoming("notifications-from-learning")
    @Blocking
    public void hearLearning(ConsumerRecord<String, String> told) {
        mailbox.receive(told, event -> {
            switch (event.type()) {
                case "palavra.learning.enrollment-changed.v1" ->
                    once(event, EnrollmentChanged.class, now -> runs.enrolled(now, event.time()));
                case "palavra.learning.grade-changed.v1" -> hearGrade(event, read(event, GradeChanged.class));
                default -> {}
            }
        });
    }

    /** Most grades pass nothing: what has no effect needs no row that remembers it. */
    private void hearGrade(Event event, GradeChanged grade) {
        runs.graded(grade);
        if (grade.passed()) {
            mailbox.once(event, () -> runs.passed(grade, event.time()));
        }
    }

    @Incoming("notifications-from-certificates")
    @Blocking
    public void hearCertificates(ConsumerRecord<String, String> told) {
        mailbox.receive(told, event -> {
            switch (event.type()) {
                case "palavra.certificates.certificate-issued.v1" ->
                    once(event, CertificateIssued.class, now -> runs.issued(now, event.time()));
                case "palavra.certificates.certificate-revoked.v1" ->
                    once(event, CertificateRevoked.class, now -> runs.revoked(now, event.time()));
                default -> {}
            }
        });
    }

    @Incoming("notifications-from-forums")
    @Blocking
    public void hearForums(ConsumerRecord<String, String> told) {
        mailbox.receive(told, event -> {
            switch (event.type()) {
                case "palavra.forums.post-created.v1" -> hearPost(event, read(event, PostCreated.class));
                case "palavra.forums.person-called.v1" -> hearCall(event, read(event, PersonCalled.class));
                case "palavra.forums.post-marked.v1" ->
                    once(event, PostMarked.class, now -> forums.marked(now, event.time()));
                case "palavra.forums.post-hidden.v1" ->
                    once(event, PostHidden.class, now -> forums.hidden(now, event.time()));
                case "palavra.forums.post-restored.v1" ->
                    once(event, PostRestored.class, now -> forums.restored(now, event.time()));
                case "palavra.forums.appeal-rejected.v1" ->
                    once(event, AppealRejected.class, now -> forums.rejected(now, event.time()));
                case "palavra.forums.person-restrained.v1" ->
                    once(event, PersonRestrained.class, now -> forums.restrained(now, event.time()));
                case "palavra.forums.person-muted.v1" -> once(event, PersonMuted.class, forums::muted);
                default -> {}
            }
        });
    }

    private void hearPost(Event event, PostCreated post) {
        var keptFrom = forums.keptFrom(post);
        mailbox.once(event, () -> forums.written(post, keptFrom, event.time()));
    }

    private void hearCall(Event event, PersonCalled call) {
        if (!forums.isKept(call)) {
            mailbox.once(event, () -> forums.called(call, event.time()));
        }
    }

    private <T> void once(Event event, Class<T> type, Consumer<T> effect) {
        var now = read(event, type);
        mailbox.once(event, () -> effect.accept(now));
    }

    private <T> T read(Event event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException notOfThatType) {
            throw new IllegalArgumentException(event.type() + " " + event.id(), notOfThatType);
        }
    }
}
