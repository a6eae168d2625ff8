package palavra.notifications.tray;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static palavra.notifications.World.as;
import static palavra.notifications.World.trayOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunState;
import palavra.forums.api.Mark;
import palavra.forums.api.moderation.PersonRestrained;
import palavra.forums.api.moderation.PostHidden;
import palavra.forums.api.moderation.PostRestored;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Restraint;
import palavra.kernel.Ids;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.EnrollmentState;
import palavra.notifications.FakeUnitGate;
import palavra.notifications.Sql;
import palavra.notifications.World;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TrayTest {

    @Inject
    World world;

    @Inject
    FakeUnitGate gate;

    @Inject
    Sql sql;

    /** Nobody of another test has these names, so nobody finds what another test put there. */
    private final String ana = "Ana " + Ids.next();

    private final String ben = "Ben " + Ids.next();
    private final String chidi = "Chidi " + Ids.next();

    @Test
    void shouldBundleABusyThreadIntoOneNotice() {
        var run = world.run(RunState.RUNNING);
        world.enroll(run, ana, EnrollmentState.ACTIVE);
        var thread = world.thread(run, ana, "Tanks");
        var first = world.reply(run, thread, ben, ana);
        world.reply(run, thread, chidi, ben);
        world.reply(run, thread, ben, ana);
        trayOf(ana)
                .body("unread", is(1))
                .body("page.items", hasSize(1))
                .body("page.items[0].kind", is("REPLY"))
                .body("page.items[0].times", is(3))
                .body("page.items[0].title", is("Tanks"))
                .body("page.items[0].course", is("Água da chuva"))
                .body("page.items[0].courseLanguage", is("pt"))
                .body("page.items[0].post", is(first.toString()));
        trayOf(ben).body("page.items.kind", contains("REPLY")).body("page.items[0].times", is(1));
        trayOf(chidi).body("page.items.kind", contains("FOLLOWED"));
    }

    @Test
    void shouldTellNobodyOfWhatIsWrittenBesideAUnitTheyCannotOpen() {
        var run = world.run(RunState.RUNNING);
        var unit = Ids.next();
        var thread = world.thread(run, ana, "Tanks");
        world.writeBeside(unit, run, thread, ben, chidi);
        gate.close(unit, ana);
        world.writeBeside(unit, run, thread, chidi, ana);
        trayOf(ana).body("page.items.kind", contains("REPLY")).body("page.items.times", contains(1));
        trayOf(ben).body("page.items.kind", contains("FOLLOWED"));
        trayOf(chidi).body("page.items.kind", contains("MENTIONED"));
    }

    @Test
    void shouldTellNothingOfWhomTheReaderMutedUnlessTheyAreOfTheTeam() {
        var run = world.run(RunState.RUNNING);
        var thread = world.thread(run, ana, "Tanks");
        List.of(ben, "Oumar").forEach(name -> world.mute(ana, name, true));
        var reply = world.reply(run, thread, ana, ana);
        world.reply(run, thread, ben, ana);
        world.mark(run, thread, reply, ana, ben, Mark.ACCEPT, true);
        trayOf(ana).body("page.items", empty());
        world.reply(run, thread, "Oumar", ana);
        trayOf(ana).body("page.items.kind", contains("REPLY")).body("page.items.times", contains(1));
        world.mute(ana, ben, false);
        world.reply(run, thread, ben, ana);
        trayOf(ana).body("page.items.times", contains(2));
    }

    @Test
    void shouldBeginANewNoticeAfterTheOldOneWasRead() {
        var run = world.run(RunState.RUNNING);
        var thread = world.thread(run, ana, "Tanks");
        world.reply(run, thread, ben, ana);
        as(ana).post("/api/notifications/%s/reading".formatted(newestOf(ana)))
                .then()
                .statusCode(200);
        trayOf(ana).body("unread", is(0)).body("page.items[0].read", is(true));
        world.reply(run, thread, ben, ana);
        trayOf(ana).body("unread", is(1)).body("page.items.times", contains(1, 1));
    }

    @Test
    void shouldHaveAnEffectOnceHoweverOftenItIsDelivered() {
        var run = world.run(RunState.RUNNING);
        var thread = world.thread(run, ana, "Tanks");
        var told = world.post(run, thread, Ids.next(), ben, ana, "Tanks", Instant.now());
        world.hear(told);
        world.hear(told);
        trayOf(ana).body("page.items.times", contains(1));
    }

    @Test
    void shouldCountEveryReplyOfManyAtOnceWhileTheReaderReads() throws Exception {
        var run = world.run(RunState.RUNNING);
        var thread = world.thread(run, ana, "Tanks");
        try (var many = Executors.newFixedThreadPool(8)) {
            var tasks = IntStream.range(0, 40)
                    .mapToObj(number -> many.submit(() -> {
                        world.reply(run, thread, ben, ana);
                        if (number % 10 == 0) {
                            as(ana).body(Map.of("upTo", Instant.now().toString()))
                                    .post("/api/notifications/reading")
                                    .then()
                                    .statusCode(204);
                        }
                    }))
                    .toList();
            for (var task : tasks) {
                task.get();
            }
        }
        List<Integer> times = trayOf(ana).extract().path("page.items.times");
        assertEquals(40, times.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void shouldTellNothingToWhoUnfollowedOrLeftNorOfARunThatIsOver() {
        var run = world.run(RunState.RUNNING);
        var thread = world.thread(run, ana, "Tanks");
        world.reply(run, thread, chidi, ana);
        world.mark(run, thread, thread, ana, ana, Mark.FOLLOW, false);
        as(ana).body(Map.of("upTo", Instant.now().toString())).post("/api/notifications/reading");
        world.enroll(run, chidi, EnrollmentState.WITHDRAWN);
        world.reply(run, thread, ben, ana);
        trayOf(ana).body("unread", is(0));
        trayOf(chidi).body("unread", is(0));
        world.mark(run, thread, thread, ana, ana, Mark.FOLLOW, true);
        world.run(run, RunState.ARCHIVED);
        world.reply(run, thread, ben, ana);
        trayOf(ana).body("unread", is(0));
    }

    @Test
    void shouldStayQuietAboutWhatHappenedLongAgo() {
        var run = world.run(RunState.RUNNING);
        var thread = world.thread(run, ana, "Tanks");
        var old = Instant.now().minus(Duration.ofDays(8));
        world.hear(world.post(run, thread, Ids.next(), ben, ana, "Tanks", old));
        trayOf(ana).body("page.items", empty());
    }

    @Test
    void shouldTakeAnEndorsementBackWhileItIsUnread() {
        var run = world.run(RunState.RUNNING);
        var thread = world.thread(run, ana, "Tanks");
        var reply = world.reply(run, thread, ben, ana);
        world.mark(run, thread, reply, ben, "Oumar", Mark.ENDORSE, true);
        world.mark(run, thread, reply, ben, ana, Mark.ACCEPT, true);
        trayOf(ben).body("page.items.kind", contains("ACCEPTED", "ENDORSED"));
        world.mark(run, thread, reply, ben, "Oumar", Mark.ENDORSE, false);
        trayOf(ben).body("page.items.kind", contains("ACCEPTED"));
    }

    @Test
    void shouldTellWhatHappensInARun() {
        var run = world.run(RunState.ENROLLING);
        world.enroll(run, ana, EnrollmentState.WAITING);
        world.enroll(run, ana, EnrollmentState.ACTIVE);
        world.run(run, RunState.RUNNING);
        world.run(run, RunState.CLOSING);
        world.run(run, RunState.RUNNING);
        world.grade(run, ana, true);
        world.grade(run, ana, false);
        world.grade(run, ana, true);
        world.certificate(run, ana, "abcdefghijklmnopqrstuv");
        trayOf(ana)
                .body("page.items.kind", contains("CERTIFICATE", "PASSED", "STARTED", "SEAT"))
                .body("page.items[0].detail", is("abcdefghijklmnopqrstuv"));
        trayOf("Oumar").body("page.items.findAll { it.run == '%s' }".formatted(run), empty());
    }

    @Test
    void shouldKeepTheTitleOfAHiddenThreadToItself() {
        var run = world.run(RunState.RUNNING);
        var thread = world.thread(run, ana, "Tanks");
        world.reply(run, thread, ben, ana);
        world.reply(run, thread, chidi, ana);
        world.tell(
                "post-hidden", thread, new PostHidden(run, thread, thread, Tokens.id(ana), Reason.ADVERTISING, true));
        trayOf(ben).body("page.items[0].title", nullValue());
        trayOf(ana).body("page.items[0].kind", is("HIDDEN")).body("page.items[0].detail", is("ADVERTISING"));
        world.tell("post-restored", thread, new PostRestored(run, thread, thread, Tokens.id(ana), true));
        trayOf(ben).body("page.items[0].title", is("Tanks"));
        trayOf(ana).body("page.items.kind", contains("RESTORED", "REPLY"));
    }

    @Test
    void shouldTellARestraintWithItsEndAndItsReliefInstead() {
        var run = world.run(RunState.RUNNING);
        var id = Ids.next();
        var until = Instant.now().plus(Duration.ofDays(3));
        world.tell("person-restrained", id, restraint(id, run, until, false));
        trayOf(ana).body("page.items.kind", contains("BANNED")).body("page.items[0].words", is("Three days of rest."));
        world.tell("person-restrained", id, restraint(id, run, until, true));
        trayOf(ana).body("page.items.kind", contains("RELEASED")).body("page.items[0].words", nullValue());
    }

    private PersonRestrained restraint(UUID id, UUID run, Instant until, boolean lifted) {
        return new PersonRestrained(
                id, run, Tokens.id(ana), Restraint.BAN, false, Reason.INSULT, "Three days of rest.", until, lifted);
    }

    @Test
    void shouldShowEveryNoticeOnceWhenThePagesAreWalked() {
        var run = world.run(RunState.RUNNING);
        var about = new HashSet<String>();
        for (var i = 0; i < 45; i++) {
            var thread = world.thread(run, ana, "Tanks");
            world.reply(run, thread, ben, ana);
            about.add(thread.toString());
        }
        String cursor = null;
        var pages = 0;
        do {
            var page = as(ana).queryParam("cursor", cursor == null ? "" : cursor)
                    .get("/api/notifications")
                    .then()
                    .statusCode(200)
                    .extract();
            page.<List<String>>path("page.items.thread").forEach(thread -> assertEquals(true, about.remove(thread)));
            cursor = page.path("page.next");
            pages++;
        } while (cursor != null);
        assertEquals(3, pages);
        assertEquals(0, about.size());
    }

    @Test
    void shouldKeepWhatCameAfterTheMomentUnread() {
        var run = world.run(RunState.RUNNING);
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        var upTo = trayOf(ana).extract().<String>path("page.items[0].at");
        world.reply(run, world.thread(run, ana, "Roofs"), ben, ana);
        as(ana).body(Map.of("upTo", upTo))
                .post("/api/notifications/reading")
                .then()
                .statusCode(204);
        trayOf(ana).body("unread", is(1)).body("page.items.read", contains(false, true));
    }

    @Test
    void shouldShowNobodyWhatIsAnothers() {
        var run = world.run(RunState.RUNNING);
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        var notice = newestOf(ana);
        as(ben).post("/api/notifications/%s/reading".formatted(notice)).then().statusCode(404);
        as(ben).post("/api/notifications/%s/reading".formatted(Ids.next()))
                .then()
                .statusCode(404);
        as(ben).post("/api/notifications/x/reading").then().statusCode(404);
        trayOf(ana).body("unread", is(1));
        given().get("/api/notifications").then().statusCode(401);
        Tokens.forged(ana).forEach(token -> given().auth()
                .oauth2(token)
                .get("/api/notifications")
                .then()
                .statusCode(401));
    }

    @Test
    void shouldRefuseACursorThatIsNone() {
        for (var cursor : List.of("x", "%", "LTFfMQ", "OTk5OTk5OTk5OTk5OTk5OTk5OV8x")) {
            as(ana).queryParam("cursor", cursor)
                    .get("/api/notifications")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("cursor-unknown"));
        }
    }

    @Test
    void shouldKeepHowSomeoneReadsAndCountWhatIsUnread() {
        var run = world.run(RunState.RUNNING);
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        for (var language : List.of("en", "pt", "pt")) {
            as(ana).body(Map.of("language", language, "zone", "Africa/Maputo", "email", "other@example.org"))
                    .put("/api/notifications/visit")
                    .then()
                    .statusCode(200)
                    .body("unread", is(1));
        }
        var kept = sql.one(
                "select language || ' ' || zone || ' ' || coalesce(email, 'none') as kept from reader where person = ?",
                row -> row.getString("kept"),
                Tokens.id(ana));
        assertEquals("pt Africa/Maputo none", kept.orElseThrow());
        as(ana).body(Map.of("language", "pt"))
                .put("/api/notifications/visit")
                .then()
                .statusCode(200);
        as(ben).body(Map.of("language", "en"))
                .put("/api/notifications/visit")
                .then()
                .statusCode(200);
        assertEquals("Africa/Maputo", zoneOf(ana));
        assertEquals("UTC", zoneOf(ben));
        as(ana).body("{}").put("/api/notifications/visit").then().statusCode(400);
    }

    @Test
    void shouldReadAllUpToAnyMoment() {
        var run = world.run(RunState.RUNNING);
        world.reply(run, world.thread(run, ana, "Tanks"), ben, ana);
        for (var upTo : List.of(Instant.MIN, Instant.MAX)) {
            as(ana).body(Map.of("upTo", upTo.toString()))
                    .post("/api/notifications/reading")
                    .then()
                    .statusCode(204);
            trayOf(ana).body("unread", is(upTo.equals(Instant.MIN) ? 1 : 0));
        }
    }

    @Test
    void shouldTellWhoIsCalledByNameOnceInAFirstPostAndInAReply() {
        var run = world.run(RunState.RUNNING);
        var thread = Ids.next();
        world.call(run, thread, thread, ben, ana);
        world.hear(world.post(run, thread, thread, ben, null, "Tanks", Instant.now()));
        trayOf(ana).body("page.items.kind", contains("MENTIONED")).body("page.items.title", contains("Tanks"));
        var reply = Ids.next();
        world.call(run, thread, reply, ben, ana);
        world.hear(world.post(run, thread, reply, ben, ben, "Tanks", Instant.now()));
        trayOf(ana).body("page.items.kind", contains("MENTIONED", "MENTIONED"));
        world.reply(run, thread, ben, ben);
        trayOf(ana).body("page.items.kind", contains("FOLLOWED", "MENTIONED", "MENTIONED"));
    }

    @Test
    void shouldTellNothingToWhoWasTakenOutOfTheTeam() {
        var run = world.run(RunState.RUNNING);
        var thread = world.thread(run, ana, "Tanks");
        world.reply(run, thread, chidi, ana);
        sql.run("insert into seat (run, person, staff) values (?, ?, true)", run, Tokens.id(chidi));
        world.reply(run, thread, ben, ana);
        trayOf(chidi).body("page.items.times", contains(1));
        world.run(run, RunState.RUNNING);
        world.reply(run, thread, ben, ana);
        trayOf(chidi).body("page.items.times", contains(1));
    }

    private String zoneOf(String name) {
        return sql.one("select zone from reader where person = ?", row -> row.getString("zone"), Tokens.id(name))
                .orElseThrow();
    }

    private static String newestOf(String name) {
        return trayOf(name).extract().path("page.items[0].id");
    }
}
