package palavra.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static palavra.forums.World.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.kernel.Ids;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.EnrollmentState;

/** What a run asks of those who write: first posts, blocked words, and times of rest. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RulesTest {

    private static final String RULES = "/api/forums/runs/{run}/rules";

    @Inject
    World world;

    private UUID run;
    private String learner;

    @BeforeEach
    void build() {
        run = Ids.next();
        world.run(run, "Rules", "Oumar", RunState.RUNNING);
        world.member(run, new TeamMember(Tokens.id("Lena"), "Lena", RunRole.LEAD));
        learner = "Learner " + Ids.next();
        world.enroll(run, learner, EnrollmentState.ACTIVE);
    }

    @Test
    void shouldLookAtTheFirstPostOfEveryone() {
        keep("Oumar", Map.of("holdsFirst", true)).statusCode(200).body("holdsFirst", equalTo(true));
        String first = write(learner, "Hello")
                .statusCode(201)
                .body("question.hiding.unseen", equalTo(true))
                .extract()
                .path("id");
        as("Oumar")
                .get("/api/forums/moderation/cases?tab=held&run=" + run)
                .then()
                .body("held", hasSize(1), "held[0].signs", contains("FIRST_POST"), "held[0].posts", equalTo(1));
        as("Oumar")
                .delete("/api/forums/runs/{run}/posts/{post}/hiding", run, first)
                .then()
                .statusCode(200);
        write(learner, "Hello again").statusCode(201).body("question.hidden", equalTo(false));
        write("Oumar", "Welcome").statusCode(201).body("question.hidden", equalTo(false));
    }

    @Test
    void shouldHoldWhatHasBlockedWordsHoweverTheyAreSet() {
        keep("Oumar", Map.of("blocked", List.of("Fast  Money"))).statusCode(403);
        keep("Lena", Map.of("blocked", List.of("Fast  Money", "fast money", " ")))
                .statusCode(200)
                .body("blocked", contains("fast money"), "mayBlock", equalTo(true));
        write(learner, "fást\u200b MONEY for all").statusCode(201).body("question.hiding.unseen", equalTo(true));
        keep("Lena", Map.of("blocked", List.of("ab"))).statusCode(400).body("code", equalTo("blocked-length"));
        keep("Oumar", Map.of("blocked", List.of("fast money"))).statusCode(200).body("mayBlock", equalTo(false));
        as("Lena").get("/api/forums/moderation/log?act=rules&run=" + run).then().body("items.by", hasItem("Lena"));
    }

    @Test
    void shouldLetLearnersRestWhileTheTeamWrites() {
        var now = Instant.now();
        var rest = Map.of(
                "from",
                now.minus(Duration.ofHours(1)).toString(),
                "until",
                now.plus(Duration.ofHours(1)).toString());
        var later = Map.of(
                "from",
                now.plus(Duration.ofDays(1)).toString(),
                "until",
                now.plus(Duration.ofDays(2)).toString());
        keep("Oumar", Map.of("rests", List.of(later, rest))).statusCode(200).body("rests", hasSize(2));
        write(learner, "Hello").statusCode(409).body("code", equalTo("discussions-rest"));
        as(learner)
                .get("/api/forums/runs/{run}/threads", run)
                .then()
                .body("mayPost", equalTo(false), "silence.notice", nullValue());
        write("Oumar", "Welcome").statusCode(201);
        keep("Oumar", Map.of("rests", List.of(later))).statusCode(200);
        write(learner, "Hello").statusCode(201);
        keep("Oumar", Map.of("rests", List.of(Map.of("from", now.toString(), "until", now.toString()))))
                .statusCode(400)
                .body("code", equalTo("rest-unreadable"));
        keep("Oumar", Map.of("rests", List.of(Map.of("from", now.toString(), "until", "+900000-01-01T00:00:00Z"))))
                .statusCode(400);
    }

    @Test
    void shouldKeepTheWordsOfBothWhoSaveAtOnce() {
        var other = Ids.next();
        world.sibling(other, run, "Oumar");
        world.member(other, new TeamMember(Tokens.id("Noor"), "Noor", RunRole.LEAD));
        String seen = as("Noor").get(RULES, other).then().extract().path("version");
        keep("Lena", Map.of("blocked", List.of("fast money"))).statusCode(200);
        as("Noor")
                .body(Map.of("version", seen, "blocked", List.of("cheap pills")))
                .put(RULES, other)
                .then()
                .statusCode(409)
                .body("code", equalTo("changed-meanwhile"));
        String now = as("Noor")
                .get(RULES, other)
                .then()
                .body("blocked", contains("fast money"))
                .extract()
                .path("version");
        as("Noor")
                .body(Map.of("version", now, "blocked", List.of("cheap pills", "fast money")))
                .put(RULES, other)
                .then()
                .statusCode(200);
        as("Lena").get(RULES, run).then().body("blocked", contains("cheap pills", "fast money"));
    }

    @Test
    void shouldBeTheTeamsAlone() {
        as(learner).get(RULES, run).then().statusCode(404);
        keep(learner, Map.of("holdsFirst", true)).statusCode(404);
        as("Helena").get(RULES, run).then().statusCode(404);
        assertThat(as("Oumar").get(RULES, run).then().extract().<Boolean>path("holdsFirst"))
                .isFalse();
    }

    /** From the rules as they hold now. */
    private ValidatableResponse keep(String by, Map<String, ?> rules) {
        var made = new HashMap<String, Object>(rules);
        made.put("version", as(by).get(RULES, run).then().extract().path("version"));
        return as(by).body(made).put(RULES, run).then();
    }

    private ValidatableResponse write(String name, String text) {
        return as(name).body(Map.of("key", Ids.next().toString(), "title", text, "markdown", text, "language", "en"))
                .post("/api/forums/runs/{run}/threads", run)
                .then();
    }
}
