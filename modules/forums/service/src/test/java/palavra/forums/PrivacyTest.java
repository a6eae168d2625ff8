package palavra.forums;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static palavra.forums.World.RAIN;
import static palavra.forums.World.as;
import static palavra.forums.World.open;
import static palavra.forums.World.reply;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.kernel.Ids;
import palavra.kernel.test.PrivacyWalk;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.EnrollmentState;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PrivacyTest {

    private static final Set<String> NOBODY_CAN_BE_IN = Set.of("blocked");
    private static final Set<String> NOT_OF_A_PERSON = Set.of("run", "topic", "outbox");

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    @DataSource("forums")
    AgroalDataSource database;

    @BeforeEach
    void build() {
        world.build();
    }

    @Test
    void shouldFindAPersonInEveryTableAndLeaveNothingOfThem() throws SQLException {
        var walk = new PrivacyWalk(database, PrivacyTest.class.getResourceAsStream("/privacy.sql"));
        var known = new TreeSet<>(walk.planted());
        known.addAll(NOBODY_CAN_BE_IN);
        known.remove("outbox");
        assertEquals(known, walk.tables(), "a table is in the walk, or among those in which nobody can be");
        walk.plant();

        var theirs = new TreeSet<>(walk.planted());
        theirs.removeAll(NOT_OF_A_PERSON);
        Map<String, java.util.List<?>> records = as(PrivacyWalk.NAME)
                .get("/api/forums/records")
                .then()
                .statusCode(200)
                .body("post", hasSize(1))
                .body("post[0].markdown", equalTo("Ask Perpetua about it"))
                .body("mute", hasSize(1))
                .extract()
                .path("");
        assertEquals(theirs, records.keySet());
        records.forEach((table, rows) -> assertFalse(rows.isEmpty(), table));

        world.erase(PrivacyWalk.NAME, true);
        world.erase(PrivacyWalk.NAME, true);
        assertEquals(java.util.List.of(), walk.traces());
    }

    @Test
    void shouldLeaveTheConversationReadable() {
        world.enroll(RAIN, "Zuri", EnrollmentState.ACTIVE);
        var thread = open("Zuri", "How long does water keep?");
        var response = reply("Ben", thread, null, "Two weeks in the dark");
        as("Zuri")
                .put("/api/forums/runs/{run}/posts/{post}/vote", RAIN, response)
                .then()
                .statusCode(200);

        world.erase("Zuri", false);

        as("Ben")
                .get("/api/forums/runs/{run}/threads/{thread}", RAIN, thread)
                .then()
                .statusCode(200)
                .body("title", equalTo("How long does water keep?"))
                .body("question.author.name", equalTo(""))
                .body("question.html", containsString("<strong>about</strong>"))
                .body("responses.items[0].author.name", equalTo("Ben"))
                .body("responses.items[0].votes", equalTo(1))
                .body(not(containsString(Tokens.id("Zuri").toString())));
        as("Zuri")
                .get("/api/forums/runs/{run}/threads/{thread}", RAIN, thread)
                .then()
                .statusCode(404);
    }

    @Test
    void shouldTakeTextsAwayFromWhoWantsThat() {
        world.enroll(RAIN, "Yaw", EnrollmentState.ACTIVE);
        var thread = open("Yaw", "Is Yaw the only one here?");
        reply("Ben", thread, null, "No");

        world.erase("Yaw", true);

        as("Oumar")
                .get("/api/forums/runs/{run}/threads/{thread}", RAIN, thread)
                .then()
                .statusCode(200)
                .body("title", equalTo("…"))
                .body("question.html", equalTo(""))
                .body("question.endorsedBy", nullValue())
                .body("responses.items", hasSize(1));
        as("Ben").get("/api/forums/runs/{run}/threads?text=only", RAIN).then().body(not(containsString(thread)));
    }

    @Test
    void shouldEndNoBanOfWhoLeaves() {
        sql.run(
                "insert into restraint (id, kind, person, run, reason, notice, by, by_power, at, until)"
                        + " values (?, 'BAN', ?, ?, 'SPAM', 'No more of this', ?, 1, now(), now() + interval '9 days')",
                Ids.next(),
                Tokens.id("Xola"),
                RAIN,
                Tokens.id("Oumar"));

        world.erase("Xola", true);

        world.enroll(RAIN, "Xola", EnrollmentState.ACTIVE);
        as("Xola").get("/api/forums/runs/{run}/threads", RAIN).then().statusCode(403);
    }

    @Test
    void shouldLetNobodyPutSomebodyElseIntoTheLog() {
        sql.run(
                "insert into moderation (run, target, actor, mark, set_on) values (?, ?, ?, 'PIN', true)",
                RAIN,
                RAIN,
                Tokens.id("Oumar"));
        var forged = "update moderation set actor = ? where actor = ?";
        assertThrows(RuntimeException.class, () -> sql.run(forged, Tokens.id("Ben"), Tokens.id("Oumar")));
        assertThrows(RuntimeException.class, () -> sql.run("update moderation set mark = 'HIDE' where mark = 'PIN'"));
    }
}
