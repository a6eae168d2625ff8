package palavra.notifications;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import palavra.certificates.api.CertificateIssued;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.forums.api.Mark;
import palavra.forums.api.PersonCalled;
import palavra.forums.api.PostCreated;
import palavra.forums.api.PostMarked;
import palavra.forums.api.ThreadKind;
import palavra.forums.api.mutes.PersonMuted;
import palavra.kernel.Erasure;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.test.Tokens;
import palavra.learning.api.EnrollmentChanged;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.GradeChanged;
import palavra.notifications.hearing.Listener;

/** What other modules tell of a run about rain, in which Oumar teaches. */
@ApplicationScoped
public class World {

    private static final UUID EDITION = Ids.next();

    private final Listener listener;
    private final ObjectMapper json;

    World(Listener listener, ObjectMapper json) {
        this.listener = listener;
        this.json = json;
    }

    public UUID run(RunState state) {
        var run = Ids.next();
        run(run, state);
        return run;
    }

    public void run(UUID run, RunState state) {
        var told = new RunChanged(
                run,
                run,
                "rain",
                run,
                "Institution",
                "river",
                "rain",
                state,
                Instant.now(),
                null,
                "UTC",
                true,
                null,
                true,
                2,
                List.of(new EditionView(EDITION, Language.PORTUGUESE, "Chuva", "Água da chuva", "", true, null)),
                List.of(new TeamMember(Tokens.id("Oumar"), "Oumar", RunRole.LEAD)),
                List.of(),
                null);
        listener.hearCourses(record("courses.run-changed", run, told, Instant.now()));
    }

    public void enroll(UUID run, String name, EnrollmentState state) {
        var told = new EnrollmentChanged(run, Tokens.id(name), name, EDITION, Language.PORTUGUESE, state);
        listener.hearLearning(record("learning.enrollment-changed", run, told, Instant.now()));
    }

    public void grade(UUID run, String name, boolean passed) {
        grade(run, name, 70, passed);
    }

    public void grade(UUID run, String name, int percent, boolean passed) {
        var told = new GradeChanged(
                run, Tokens.id(name), name, EDITION, Language.PORTUGUESE, percent, null, passed, 1, 2, 60, null, null);
        listener.hearLearning(record("learning.grade-changed", run, told, Instant.now()));
    }

    public void certificate(UUID run, String name, String id) {
        var told = new CertificateIssued(id, run, Tokens.id(name), EDITION);
        listener.hearCertificates(record("certificates.certificate-issued", run, told, Instant.now()));
    }

    public UUID thread(UUID run, String author, String title) {
        var thread = Ids.next();
        hear(post(run, thread, thread, author, null, title, Instant.now()));
        return thread;
    }

    public UUID reply(UUID run, UUID thread, String author, String to) {
        var post = Ids.next();
        hear(post(run, thread, post, author, to, "Tanks", Instant.now()));
        return post;
    }

    public ConsumerRecord<String, String> post(
            UUID run, UUID thread, UUID post, String author, String to, String title, Instant at) {
        return post(run, thread, post, author, to, null, title, at);
    }

    private ConsumerRecord<String, String> post(
            UUID run, UUID thread, UUID post, String author, String to, UUID unit, String title, Instant at) {
        var told = new PostCreated(
                run,
                thread,
                post,
                null,
                Tokens.id(author),
                to == null ? null : Tokens.id(to),
                unit,
                ThreadKind.QUESTION,
                Language.ENGLISH,
                title);
        return record("forums.post-created", thread, told, at);
    }

    /** Somebody writes in a thread beside a unit, and calls somebody in it. */
    public void writeBeside(UUID unit, UUID run, UUID thread, String author, String calls) {
        var post = Ids.next();
        tell("person-called", thread, new PersonCalled(run, thread, post, Tokens.id(author), Tokens.id(calls), unit));
        hear(post(run, thread, post, author, null, unit, "Tanks", Instant.now()));
    }

    /** Who is called follows the thread, and is told before the post itself is. */
    public void call(UUID run, UUID thread, UUID post, String by, String person) {
        mark(run, thread, post, by, person, Mark.FOLLOW, true);
        tell("person-called", thread, new PersonCalled(run, thread, post, Tokens.id(by), Tokens.id(person), null));
    }

    public void mark(UUID run, UUID thread, UUID post, String author, String by, Mark mark, boolean on) {
        var told = new PostMarked(run, thread, post, Tokens.id(author), Tokens.id(by), mark, on);
        tell("post-marked", thread, told);
    }

    public void mute(String by, String person, boolean on) {
        tell("person-muted", Tokens.id(by), new PersonMuted(Tokens.id(by), Tokens.id(person), on));
    }

    public void tell(String what, UUID key, Object data) {
        hear(record("forums." + what, key, data, Instant.now()));
    }

    public void hear(ConsumerRecord<String, String> told) {
        listener.hearForums(told);
    }

    public void erase(String person, boolean texts) {
        var id = Tokens.id(person);
        listener.hearCourses(record("courses.person-erased", id, new Erasure(id, texts, false), Instant.now()));
    }

    /** A request by that person, with JSON both ways. */
    public static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name)).contentType(ContentType.JSON);
    }

    public static ValidatableResponse trayOf(String name) {
        return as(name).get("/api/notifications").then().statusCode(200);
    }

    private ConsumerRecord<String, String> record(String type, UUID key, Object data, Instant at) {
        try {
            var told = new ConsumerRecord<>("topic", 0, 0, key.toString(), json.writeValueAsString(data));
            Map.of(
                            "ce_id",
                            Ids.next().toString(),
                            "ce_type",
                            "palavra." + type + ".v1",
                            "ce_source",
                            "/palavra/" + type.substring(0, type.indexOf('.')),
                            "ce_time",
                            at.toString())
                    .forEach((name, value) -> told.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return told;
        } catch (JsonProcessingException neverForARecord) {
            throw new IllegalStateException(neverForARecord);
        }
    }
}
