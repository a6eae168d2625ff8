package palavra.notifications.announcing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static palavra.notifications.World.as;
import static palavra.notifications.World.trayOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunState;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.notifications.Sql;
import palavra.notifications.World;
import palavra.notifications.api.Notifications;
import palavra.notifications.api.Visit;
import palavra.notifications.mail.MailServer;
import palavra.notifications.mail.Round;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class AnnouncementsTest {

    private static final String ALL = "/api/notifications/runs/{run}/announcements";

    @Inject
    World world;

    @Inject
    Notifications notifications;

    @Inject
    Announcer announcer;

    @Inject
    Round round;

    @Inject
    Sql sql;

    private final String lead = "Lead " + Ids.next();
    private final String ana = "Ana " + Ids.next();
    private final String ben = "Ben " + Ids.next();
    private final String gone = "Gone " + Ids.next();
    private UUID run;

    @BeforeEach
    void begin() {
        run = world.run(RunState.RUNNING);
        sql.run("insert into seat (run, person, staff, speaks) values (?, ?, true, true)", run, Tokens.id(lead));
        seat(ana, "ACTIVE", false);
        seat(ben, "ACTIVE", true);
        seat(gone, "WITHDRAWN", false);
    }

    @Test
    void shouldTellEveryLearnerOnceInTheTrayAndByMail() throws Exception {
        var address = Ids.next() + "@example.org";
        notifications.visit(Tokens.actor(ana), new Visit(address, Language.ENGLISH, null));
        for (var again = 0; again < 2; again++) {
            announce(Map.of("key", run.toString())).statusCode(200).body("author", equalTo(lead));
        }
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var work : threads.invokeAll(Stream.generate(() -> Executors.callable(announcer::work))
                    .limit(3)
                    .toList())) {
                work.get();
            }
        }
        for (var learner : new String[] {ana, ben}) {
            trayOf(learner)
                    .body("page.items.kind", contains("ANNOUNCEMENT"))
                    .body("page.items[0].title", equalTo("Week two"))
                    .body("page.items[0].words", equalTo("Bring a bucket.\nAnd a rope."));
        }
        trayOf(gone).body("page.items", empty());
        trayOf(lead).body("page.items", empty());
        desk().body("announcements.reached", contains(2)).body("reaches.learners", contains(2, 1, 0, 1));
        round.work();
        var mail = MailServer.to(address);
        assertEquals(1, mail.size());
        assertEquals(
                "The team of your course tells you: Week two", mail.getFirst().getSubject());
    }

    @Test
    void shouldTellASegmentWhenItsTimeHasCome() {
        var later = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        announce(Map.of("segment", "PASSED", "at", later.toString())).statusCode(200);
        announcer.work();
        trayOf(ben).body("page.items", empty());
        desk().body("announcements[0].sentAt", nullValue());
        sql.run("update announcement set at = now() where run = ?", run);
        announcer.work();
        trayOf(ben).body("page.items.kind", contains("ANNOUNCEMENT"));
        trayOf(ana).body("page.items", empty());
    }

    @Test
    void shouldTakeBackWhatWasNotSent() {
        var later = Instant.now().plus(2, ChronoUnit.DAYS);
        String planned = announce(Map.of("at", later.toString())).extract().path("id");
        as(lead).delete(ALL + "/" + planned, run).then().statusCode(204);
        as(lead).delete(ALL + "/" + planned, run).then().statusCode(404);
        String sent = announce(Map.of()).extract().path("id");
        announcer.work();
        as(lead).delete(ALL + "/" + sent, run).then().statusCode(409).body("code", is("announcement-sent"));
    }

    @Test
    void shouldLetOnlyWhoLeadsOrFacilitatesSpeak() {
        sql.run("insert into seat (run, person, staff) values (?, ?, true)", run, Tokens.id("Rania " + run));
        for (var other : new String[] {ana, "Nobody", "Rania " + run}) {
            as(other).get(ALL, run).then().statusCode(404);
            as(other).body(written(Map.of())).post(ALL, run).then().statusCode(404);
        }
        announce(Map.of("title", " ")).statusCode(400).body("code", is("title-missing"));
        announce(Map.of("text", "x".repeat(5_001))).statusCode(400).body("code", is("text-too-long"));
        announce(Map.of("at", "2100-01-01T00:00:00Z")).statusCode(400);
        world.run(run, RunState.ARCHIVED);
        sql.run("update seat set staff = true, speaks = true where run = ? and person = ?", run, Tokens.id(lead));
        announce(Map.of()).statusCode(409);
    }

    @Test
    void shouldAskAboutATimeThatIsOver() {
        var past = Instant.now().minus(1, ChronoUnit.HOURS).toString();
        announce(Map.of("at", past)).statusCode(400).body("code", is("announcement-past"));
        desk().body("announcements", empty());
    }

    @Test
    void shouldNotTakeTheAnnouncementOfAnotherRunForThisOnes() {
        var other = world.run(RunState.RUNNING);
        sql.run("insert into seat (run, person, staff, speaks) values (?, ?, true, true)", other, Tokens.id(lead));
        var written = written(Map.of());
        as(lead).body(written).post(ALL, run).then().statusCode(200);
        as(lead).body(written).post(ALL, other).then().statusCode(409).body("code", is("key-taken"));
        as(lead).get(ALL, other).then().body("announcements", empty());
    }

    @Test
    void shouldSayNothingOfWhoseGradeWasNeverHeardOf() {
        sql.run("update seat set earned = null where run = ? and person = ?", run, Tokens.id(ana));
        desk().body("reaches.learners", contains(2, 0, 0, 1));
        world.grade(run, ana, 40, false);
        desk().body("reaches.learners", contains(2, 0, 1, 1));
    }

    @Test
    void shouldKnowHowFarSomeoneIsByTheirGrade() {
        world.grade(run, ana, 40, false);
        desk().body("reaches.learners", contains(2, 0, 1, 1));
        world.grade(run, ana, 70, true);
        world.grade(run, ana, 50, false);
        desk().body("reaches.learners", contains(2, 0, 0, 2));
        trayOf(ana).body("page.items.kind", contains("PASSED"));
    }

    private void seat(String name, String state, boolean passed) {
        var edition = sql.one("select source from run where id = ?", row -> row.getObject("source", UUID.class), run);
        var put = "insert into seat (run, person, edition, state, earned, passed) values (?, ?, ?, ?, ?, ?)";
        assertTrue(sql.run(put, run, Tokens.id(name), edition.orElseThrow(), state, passed, passed) == 1);
    }

    private ValidatableResponse announce(Map<String, String> otherwise) {
        return as(lead).body(written(otherwise)).post(ALL, run).then();
    }

    private ValidatableResponse desk() {
        return as(lead).get(ALL, run).then().statusCode(200);
    }

    private static Map<String, String> written(Map<String, String> otherwise) {
        var written = new HashMap<>(Map.of(
                "key", Ids.next().toString(),
                "title", "Week two",
                "text", "Bring a bucket.\r\nAnd a rope.",
                "language", "en",
                "segment", "EVERYONE"));
        written.putAll(otherwise);
        return written;
    }
}
