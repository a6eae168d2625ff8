package palavra.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static palavra.forums.World.RAIN;
import static palavra.forums.World.as;
import static palavra.forums.World.open;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.kernel.Ids;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.EnrollmentState;

/** Silences and bans: whom they keep from what, where, and until when. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RestraintsTest {

    private static final String THREADS = "/api/forums/runs/{run}/threads";
    private static final String RESTRAINTS = "/api/forums/runs/{run}/people/{person}/restraints";

    @Inject
    World world;

    @Inject
    Sql sql;

    private String loud;

    @BeforeEach
    void build() {
        world.build();
        world.member(RAIN, new TeamMember(Tokens.id("Lena"), "Lena", RunRole.LEAD));
        loud = "Loud " + Ids.next();
        world.enroll(RAIN, loud, EnrollmentState.ACTIVE);
    }

    @Test
    void shouldLetTheSilencedReadAndTellThemWhyTheyCannotWrite() {
        var thread = open("Ana", "silence");
        impose("Oumar", loud, "SILENCE", false, 7).statusCode(200).body("restraints[0].active", equalTo(true));
        as(loud).get(THREADS + "/{thread}", RAIN, thread)
                .then()
                .statusCode(200)
                .body("mayPost", equalTo(false), "silence.notice", equalTo("Shouting <b>twice</b>"));
        write(loud)
                .statusCode(403)
                .body("code", equalTo("silenced"))
                .body("title", containsString("Shouting <b>twice</b>"));
        as(loud).put("/api/forums/runs/{run}/posts/{post}/vote", RAIN, thread)
                .then()
                .statusCode(403);
        assertThat(count("select count(*) from outbox where type = 'palavra.forums.person-restrained.v1' and key = ?"))
                .isEqualTo(1);
    }

    @Test
    void shouldEndByItself() {
        impose("Oumar", loud, "BAN", false, 1).statusCode(200);
        as(loud).get(THREADS, RAIN).then().statusCode(403).body("code", equalTo("banned"));
        as(loud).get("/api/forums/overview").then().body("forums", hasSize(0));
        passes("2 days");
        write(loud).statusCode(201);
        as(loud).get("/api/forums/overview").then().body("forums", hasSize(1));
        as("Oumar")
                .get(RESTRAINTS, RAIN, Tokens.id(loud))
                .then()
                .body("restraints[0].active", equalTo(false))
                .body("restraints[0].liftable", equalTo(false));
    }

    @Test
    void shouldBeLiftedBeforeItsEnd() {
        impose("Oumar", loud, "SILENCE", false, 30).statusCode(200);
        impose("Oumar", loud, "SILENCE", false, 30).statusCode(409).body("code", equalTo("restrained-already"));
        lift("Oumar", loud).statusCode(200).body("restraints[0].active", equalTo(false));
        lift("Oumar", loud).statusCode(409).body("code", equalTo("restraint-is-over"));
        write(loud).statusCode(201);
        as("Oumar")
                .get("/api/forums/moderation/log?act=silence&run=" + RAIN)
                .then()
                .body("items.person", hasItem(loud));
    }

    @Test
    void shouldHoldInTheWholeInstitutionWhenALeadSaysSo() {
        var other = Ids.next();
        world.run(other, "Other", "Oumar", RunState.RUNNING);
        sql.run("update run set institution = ? where id in (?, ?)", other, other, RAIN);
        world.enroll(other, loud, EnrollmentState.ACTIVE);
        impose("Oumar", loud, "BAN", true, 7).statusCode(403);
        impose("Lena", loud, "BAN", true, 7).statusCode(200).body("restraints[0].everywhere", equalTo(true));
        Stream.of(RAIN, other).forEach(run -> as(loud).get(THREADS, run).then().statusCode(403));
        lift("Oumar", loud).statusCode(403);
        as(loud).get(THREADS, World.WELLS).then().statusCode(404);
        lift("Lena", loud).statusCode(200);
        as(loud).get(THREADS, other).then().statusCode(200);
    }

    @Test
    void shouldActOnNobodyOfAnEqualOrHigherRole() {
        impose("Oumar", "Lena", "SILENCE", false, 1).statusCode(403).body("code", equalTo("equal-or-higher"));
        impose("Oumar", "Oumar", "SILENCE", false, 1).statusCode(403).body("code", equalTo("equal-or-higher"));
        impose("Ana", loud, "SILENCE", false, 1).statusCode(404);
        impose("Helena", loud, "SILENCE", false, 1).statusCode(404);
        impose("Oumar", "Nia", "SILENCE", false, 1).statusCode(404);
        Stream.of(loud, "Helena", "Stranger")
                .forEach(name ->
                        as(name).get(RESTRAINTS, RAIN, Tokens.id(loud)).then().statusCode(404));
        as("Root", Role.ADMINISTRATOR)
                .body(body("SILENCE", false, 1))
                .post(RESTRAINTS, RAIN, Tokens.id(loud))
                .then()
                .statusCode(200);
        lift("Oumar", loud).statusCode(403);
    }

    @Test
    void shouldKeepNoAdministratorOutAndNoPowerOfOne() {
        var root = "Root " + Ids.next();
        as(root, Role.ADMINISTRATOR)
                .put("/api/forums/runs/{run}/posts/{post}/hiding", RAIN, open("Ana", "of an administrator"))
                .then()
                .statusCode(200);
        impose("Lena", root, "BAN", false, 1).statusCode(403).body("code", equalTo("equal-or-higher"));
        world.enroll(RAIN, root, EnrollmentState.ACTIVE);
        impose("Lena", root, "BAN", false, 1).statusCode(200);
        as(root, Role.ADMINISTRATOR).get(THREADS, RAIN).then().statusCode(200);
        as(root).get(THREADS, RAIN).then().statusCode(403);
    }

    @Test
    void shouldKeepTheBannedOfATeamFromWhatItModerates() {
        var helper = "Helper " + Ids.next();
        world.member(RAIN, new TeamMember(Tokens.id(helper), helper, RunRole.FACILITATOR));
        impose("Oumar", loud, "SILENCE", false, 1).statusCode(200);
        as(helper).get("/api/forums/moderation/log").then().body("items.person", hasItem(loud));
        impose("Lena", helper, "BAN", false, 1).statusCode(200);
        as(helper).get("/api/forums/moderation/log").then().body("items", hasSize(0));
        as(helper).get("/api/forums/moderation/figures").then().body("load", hasSize(0));
    }

    @Test
    void shouldHoldNowhereElseWhileNobodyHostsTheRun() {
        var other = Ids.next();
        world.run(other, "Unhosted", "Oumar", RunState.RUNNING);
        world.enroll(other, loud, EnrollmentState.ACTIVE);
        sql.run("update run set institution = null where id = ?", other);
        as("Root", Role.ADMINISTRATOR)
                .body(body("BAN", true, 1))
                .post(RESTRAINTS, other, Tokens.id(loud))
                .then()
                .statusCode(409)
                .body("code", equalTo("institution-unknown"));
    }

    @Test
    void shouldSayWhatIsMissing() {
        impose("Oumar", loud, "SILENCE", false, 0).statusCode(400).body("code", equalTo("days-out-of-range"));
        impose("Oumar", loud, "SILENCE", false, 367).statusCode(400);
        as("Oumar")
                .body(Map.of("kind", "BAN", "days", 3, "notice", " "))
                .post(RESTRAINTS, RAIN, Tokens.id(loud))
                .then()
                .statusCode(400)
                .body("code", equalTo("notice-missing"));
    }

    @Test
    void shouldImposeOnceWhenTwoModeratorsDoInTheSameInstant() throws Exception {
        var start = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            var answers = Stream.of("Oumar", "Lena")
                    .map(name -> people.submit(() -> {
                        start.await();
                        return impose(name, loud, "SILENCE", false, 7).extract().statusCode();
                    }))
                    .toList();
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
    }

    private static ValidatableResponse impose(String by, String name, String kind, boolean everywhere, int days) {
        return as(by).body(body(kind, everywhere, days))
                .post(RESTRAINTS, RAIN, Tokens.id(name))
                .then();
    }

    private static Map<String, Object> body(String kind, boolean everywhere, int days) {
        var body = new HashMap<String, Object>(Map.of("kind", kind, "everywhere", everywhere, "days", days));
        body.put("notice", "Shouting <b>twice</b>");
        body.put("reason", "INSULT");
        return body;
    }

    /** The last one that was imposed. */
    private static ValidatableResponse lift(String by, String name) {
        String id = as("Root", Role.ADMINISTRATOR)
                .get(RESTRAINTS, RAIN, Tokens.id(name))
                .then()
                .extract()
                .path("restraints[0].id");
        return as(by).delete(RESTRAINTS + "/{id}", RAIN, Tokens.id(name), id).then();
    }

    private static ValidatableResponse write(String name) {
        return as(name).body(
                        Map.of("key", Ids.next().toString(), "title", "Hello", "markdown", "Hello", "language", "en"))
                .post(THREADS, RAIN)
                .then();
    }

    /** Lets that much time pass for everything kept from this person. */
    private void passes(String time) {
        sql.run(
                "update restraint set at = at - ?::interval, until = until - ?::interval where person = ?",
                time,
                time,
                Tokens.id(loud));
    }

    private int count(String statement) {
        UUID person = Tokens.id(loud);
        return sql.one(statement, row -> row.getInt(1), person.toString()).orElseThrow();
    }
}
