package palavra.forums;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static palavra.forums.World.RAIN;
import static palavra.forums.World.as;
import static palavra.forums.World.open;
import static palavra.forums.World.reply;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunRole;
import palavra.courses.api.TeamMember;
import palavra.kernel.Ids;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.EnrollmentState;

/** What the team does to threads and posts with a reason, and what a reader does not want to see. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SteeringTest {

    private static final String THREAD = "/api/forums/runs/{run}/threads/{thread}";
    private static final String POST = "/api/forums/runs/{run}/posts/{post}";
    private static final String LOG = "/api/forums/moderation/log?run=" + RAIN + "&act=";

    @Inject
    World world;

    @BeforeEach
    void build() {
        world.build();
        world.member(RAIN, new TeamMember(Tokens.id("Lena"), "Lena", RunRole.LEAD));
    }

    @Test
    void shouldCloseAThreadWithAReasonThatEverybodyReads() {
        var thread = open("Ana", "to be closed");
        close("Oumar", thread, true, " ").statusCode(400).body("code", equalTo("text-missing"));
        close("Ana", thread, true, "Mine").statusCode(403);
        close("Helena", thread, true, "Not hers").statusCode(404);
        close("Oumar", thread, true, "Answered in <unit> 3").statusCode(200).body("closed", equalTo(true));
        as("Ben")
                .get(THREAD, RAIN, thread)
                .then()
                .body("closing.why", equalTo("Answered in <unit> 3"), "closing.by", equalTo("Oumar"));
        as("Oumar").get(LOG + "close").then().body("items.note", hasItem("Answered in <unit> 3"));
        close("Lena", thread, false, "More to say").statusCode(200).body("closing", nullValue());
        reply("Ben", thread, null, "More");
    }

    @Test
    void shouldMoveAThreadToAnotherTopicOfItsRun() {
        var thread = open("Ana", "to be moved");
        String topic = as("Oumar")
                .get("/api/forums/runs/{run}/threads", RAIN)
                .then()
                .extract()
                .path("topics.find { it.name == 'topic.introductions' }.id");
        String foreign = as("Helena")
                .get("/api/forums/runs/{run}/threads", World.WELLS)
                .then()
                .extract()
                .path("topics[0].id");
        move("Ana", thread, topic).statusCode(403);
        move("Oumar", thread, foreign).statusCode(404);
        move("Oumar", thread, topic).statusCode(200).body("topic", equalTo("topic.introductions"));
        move("Oumar", thread, topic).statusCode(200);
        as("Oumar")
                .get(LOG + "move")
                .then()
                .body("items.findAll { it.thread == '%s' }.size()".formatted(thread), equalTo(1));
    }

    @Test
    void shouldKeepWhoChangedAPostAndWhy() {
        var post = reply("Ben", open("Ana", "to be amended"), null, "Call me at 555-1234");
        amend("Ana", post, "Mine now").statusCode(403);
        amend("Oumar", post, " ").statusCode(400);
        amend("Oumar", post, "Write to me").statusCode(200).body("html", containsString("Write to me"));
        as("Ben")
                .get(POST + "/revisions", RAIN, post)
                .then()
                .body(
                        "[0].by",
                        equalTo("Oumar"),
                        "[0].reason",
                        equalTo("PERSONAL_DATA"),
                        "[0].note",
                        equalTo("a number"));
        as("Oumar").get(LOG + "amend").then().body("items.post", hasItem(post));
        amend("Oumar", reply("Lena", open("Ana", "of a lead"), null, "A rule"), "No rule")
                .statusCode(403)
                .body("code", equalTo("equal-or-higher"));
        var team = reply("Oumar", open("Ana", "of the team"), null, "A rul");
        as("Oumar").get(POST, RAIN, team).then().body("amendable", equalTo(false));
        as("Ana").get(POST, RAIN, team).then().body("amendable", equalTo(false));
        as("Lena").get(POST, RAIN, team).then().body("amendable", equalTo(true));
        amend("Lena", team, "A rule").statusCode(200);
    }

    @Test
    void shouldFoldAwayWhoeverIsMutedForOneReaderAlone() {
        var loud = "Loud " + Ids.next();
        world.enroll(RAIN, loud, EnrollmentState.ACTIVE);
        var thread = open(loud, "by somebody loud");
        var mutes = "/api/forums/runs/{run}/mutes";
        as("Chidi")
                .put(mutes + "/{person}", RAIN, Tokens.id(loud))
                .then()
                .statusCode(200)
                .body("name", hasItem(loud));
        as("Chidi").put(mutes + "/{person}", RAIN, Tokens.id(loud)).then().statusCode(200);
        as("Chidi").get("/api/forums/runs/{run}/threads", RAIN).then().body("page.items.id", not(hasItem(thread)));
        as("Chidi")
                .get(THREAD, RAIN, thread)
                .then()
                .body("muted", hasItem(Tokens.id(loud).toString()));
        as("Ben").get("/api/forums/runs/{run}/threads", RAIN).then().body("page.items.id", hasItem(thread));
        as("Chidi")
                .put(mutes + "/{person}", RAIN, Tokens.id("Oumar"))
                .then()
                .statusCode(409)
                .body("code", equalTo("team-is-heard"));
        as("Chidi").put(mutes + "/{person}", RAIN, Tokens.id("Chidi")).then().statusCode(409);
        as("Chidi").put(mutes + "/{person}", RAIN, Tokens.id("Nia")).then().statusCode(404);
        as("Chidi").delete(mutes + "/{person}", RAIN, Tokens.id(loud)).then().statusCode(200);
        as("Chidi").get("/api/forums/runs/{run}/threads", RAIN).then().body("page.items.id", hasItem(thread));
        as("Nia").get(mutes, RAIN).then().statusCode(404);
    }

    private static ValidatableResponse close(String by, String thread, boolean closed, String why) {
        return as(by).body(Map.of("closed", closed, "why", why))
                .put(THREAD + "/closure", RAIN, thread)
                .then();
    }

    private static ValidatableResponse move(String by, String thread, String topic) {
        return as(by).body(Map.of("topic", topic, "why", "better there"))
                .put(THREAD + "/topic", RAIN, thread)
                .then();
    }

    private static ValidatableResponse amend(String by, String post, String text) {
        return as(by).body(Map.of("markdown", text, "reason", "PERSONAL_DATA", "note", "a number"))
                .put(POST + "/amendment", RAIN, post)
                .then();
    }
}
