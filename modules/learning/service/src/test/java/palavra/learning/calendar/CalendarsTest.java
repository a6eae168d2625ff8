package palavra.learning.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunDate;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.calendar.CalendarEntry;
import palavra.learning.api.calendar.CalendarEntry.Kind;
import palavra.learning.api.calendar.Calendars;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CalendarsTest {

    @Inject
    Calendars calendars;

    @Inject
    LearningDoor door;

    @Inject
    World world;

    @Inject
    TestClock clock;

    Actor ana;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
        ana = new Actor(Ids.next(), "Ana", Set.of(Role.LEARNER));
    }

    @Test
    void shouldTellTheDatesOfWhatOneStudies() {
        var run = world.run(null);
        world.run(null);
        door.enroll(ana, run, world.portuguese().id());
        var entries = calendars.entries(calendars.open(ana).secret());
        assertEquals(
                List.of(Kind.STARTS, Kind.DUE),
                entries.stream().map(CalendarEntry::kind).toList());
        assertEquals(
                TestClock.START.minus(Duration.ofDays(7)), entries.getFirst().at());
        assertEquals(World.DUE, entries.getLast().at());
        assertEquals("Água course", entries.getLast().courseTitle());
        assertTrue(entries.stream().allMatch(entry -> entry.run().equals(run)));
    }

    @Test
    void shouldFollowADateThatMoves() {
        var changed = world.running(
                Ids.next(), palavra.courses.api.RunState.RUNNING, null, world.policy("0.6"), world.english());
        door.enroll(ana, world.change(changed), world.english().id());
        var secret = calendars.open(ana).secret();
        var before = due(secret);
        var later = World.DUE.plus(Duration.ofDays(3));
        world.change(world.dated(changed, new RunDate(before.block(), null, later)));
        var after = due(secret);
        assertEquals(later, after.at());
        assertEquals(before.block(), after.block());
    }

    @Test
    void shouldTellNothingMoreOfARunThatOneLeft() {
        var run = world.run(null);
        door.enroll(ana, run, world.english().id());
        var secret = calendars.open(ana).secret();
        door.withdraw(ana, run);
        assertEquals(List.of(), calendars.entries(secret));
    }

    @Test
    void shouldEndAnAddressWhenThereIsANewOneOrNone() {
        var first = calendars.open(ana).secret();
        var second = calendars.open(ana).secret();
        assertNotFound(first);
        assertEquals(List.of(), calendars.entries(second));
        assertEquals(TestClock.START, calendars.since(ana).orElseThrow());
        calendars.close(ana);
        assertNotFound(second);
        assertTrue(calendars.since(ana).isEmpty());
    }

    @Test
    void shouldAnswerWhoHasTheSecretAndNobodyElse() {
        var secret = given().auth()
                .oauth2(Tokens.of("Amina", Role.LEARNER))
                .post("/api/learning/calendar")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        given().get("/api/learning/calendars/" + secret).then().statusCode(200).body("size()", equalTo(0));
        given().get("/api/learning/calendars/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/learning/calendar").then().statusCode(401);
        given().post("/api/learning/calendar").then().statusCode(401);
        given().delete("/api/learning/calendar").then().statusCode(401);
    }

    private CalendarEntry due(String secret) {
        return calendars.entries(secret).stream()
                .filter(entry -> entry.kind() == Kind.DUE)
                .findFirst()
                .orElseThrow();
    }

    private void assertNotFound(String secret) {
        assertEquals(
                404,
                assertThrows(Refusal.class, () -> calendars.entries(secret)).status());
    }
}
