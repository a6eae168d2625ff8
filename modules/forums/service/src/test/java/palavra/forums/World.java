package palavra.forums;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.forums.people.PeopleListener;
import palavra.kernel.Erasure;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.test.Tokens;
import palavra.learning.api.EnrollmentChanged;
import palavra.learning.api.EnrollmentState;

/**
 * A run on rain water with Oumar as facilitator and Ana, Ben and Chidi as learners, and another run with Helena as
 * facilitator and Nia as learner.
 */
@ApplicationScoped
class World {

    static final UUID RAIN = Ids.next();
    static final UUID WELLS = Ids.next();
    static final UUID UNIT = Ids.next();
    private static final Map<UUID, UUID> EDITIONS = Map.of(RAIN, Ids.next(), WELLS, Ids.next());

    private final PeopleListener listener;
    private final ObjectMapper json;
    private final Map<UUID, List<TeamMember>> teams = new java.util.concurrent.ConcurrentHashMap<>();
    private final Map<UUID, UUID> institutions = new java.util.concurrent.ConcurrentHashMap<>();
    private boolean built;

    World(PeopleListener listener, ObjectMapper json) {
        this.listener = listener;
        this.json = json;
    }

    synchronized void build() {
        if (built) {
            return;
        }
        run(RAIN, "Rain", "Oumar", RunState.RUNNING);
        run(WELLS, "Wells", "Helena", RunState.RUNNING);
        List.of("Ana", "Ben", "Chidi").forEach(name -> enroll(RAIN, name, EnrollmentState.ACTIVE));
        enroll(WELLS, "Nia", EnrollmentState.ACTIVE);
        built = true;
    }

    void run(UUID run, String title, String facilitator, RunState state) {
        run(run, title, List.of(new TeamMember(Tokens.id(facilitator), facilitator, RunRole.FACILITATOR)), state, null);
    }

    /** A run of the institution that offers another one; else each run has its own. */
    void sibling(UUID run, UUID of, String facilitator) {
        institutions.put(run, of);
        run(run, "Sibling", facilitator, RunState.RUNNING);
    }

    /** One more on the team of one of the runs, which keeps those it has. */
    void member(UUID run, TeamMember member) {
        var team = new java.util.ArrayList<>(teams.getOrDefault(run, List.of()));
        if (team.stream().noneMatch(one -> one.person().equals(member.person()))) {
            team.add(member);
            run(run, "Rain", team, RunState.RUNNING, null);
        }
    }

    /** A run made from an earlier one, with what its team pinned there. */
    void relaunched(UUID run, UUID from, TeamMember... team) {
        run(run, "Again", List.of(team), RunState.RUNNING, from);
    }

    private void run(UUID run, String title, List<TeamMember> team, RunState state, UUID pinnedFrom) {
        teams.put(run, List.copyOf(team));
        var edition = EDITIONS.getOrDefault(run, run);
        listener.hearCourses(record(
                "palavra.courses.run-changed.v1",
                run,
                new RunChanged(
                        run,
                        run,
                        "slug",
                        institutions.getOrDefault(run, run),
                        "Institution",
                        "paper",
                        "motif",
                        state,
                        Instant.now(),
                        null,
                        "UTC",
                        true,
                        null,
                        true,
                        2,
                        List.of(new EditionView(edition, Language.ENGLISH, title, title, "", true, null)),
                        team,
                        List.of(),
                        pinnedFrom)));
    }

    void enroll(UUID run, String name, EnrollmentState state) {
        enrollAs(run, name, name, state);
    }

    /** Someone who is called like others are. */
    void enrollAs(UUID run, String person, String name, EnrollmentState state) {
        listener.hearLearning(record(
                "palavra.learning.enrollment-changed.v1",
                run,
                new EnrollmentChanged(
                        run, Tokens.id(person), name, EDITIONS.getOrDefault(run, run), Language.ENGLISH, state)));
    }

    void erase(String person, boolean texts) {
        var id = Tokens.id(person);
        listener.hearCourses(record("palavra.courses.person-erased.v1", id, new Erasure(id, texts, false)));
    }

    /** A request by that person, with JSON both ways. */
    static RequestSpecification as(String name, palavra.kernel.Role... roles) {
        return given().auth().oauth2(Tokens.of(name, roles)).contentType(ContentType.JSON);
    }

    static String open(String name, String title) {
        return as(name).body(Map.of(
                        "key",
                        Ids.next().toString(),
                        "kind",
                        "QUESTION",
                        "title",
                        title,
                        "markdown",
                        "What **about** " + title,
                        "language",
                        "en"))
                .post("/api/forums/runs/{run}/threads", RAIN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String reply(String name, String thread, String response, String text) {
        var body = new java.util.HashMap<String, Object>(
                Map.of("key", Ids.next().toString(), "markdown", text, "language", "en"));
        body.put("response", response);
        return as(name).body(body)
                .post("/api/forums/runs/{run}/threads/{thread}/posts", RAIN, thread)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ConsumerRecord<String, String> record(String type, UUID key, Object data) {
        try {
            var told = new ConsumerRecord<>("topic", 0, 0, key.toString(), json.writeValueAsString(data));
            Map.of(
                            "ce_id",
                            Ids.next().toString(),
                            "ce_type",
                            type,
                            "ce_source",
                            "/palavra/other",
                            "ce_time",
                            Instant.now().toString())
                    .forEach((name, value) -> told.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return told;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
