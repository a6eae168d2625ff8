package palavra.content;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.CohortDate;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.kernel.Ids;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** Units and files are for the people of a run, keys are for services. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReadingTest {

    @Inject
    FakeLearning learning;

    @Inject
    Runs runs;

    private UUID run;
    private UUID publication;
    private String unit;
    private UUID course;
    private UUID edition;

    @BeforeEach
    void publishAWell() throws Exception {
        var imported = Api.upload(Api.author(), Packages.packed(Packages.well("reading", "Wells to read")));
        publication = Api.id(Api.publish(Api.id(imported, "id")), "id");
        unit = Api.author()
                .get("/api/content/publications/{id}/outline", publication)
                .path("sections[0].subsections[0].units[0].id");
        course = Api.id(imported, "courseId");
        edition = Api.id(imported, "edition");
        run = Ids.next();
        runs.tell(
                run,
                course,
                edition,
                publication,
                new TeamMember(Tokens.id(Api.AUTHOR), Api.AUTHOR, RunRole.LEAD),
                new TeamMember(Tokens.id("Fatima"), "Fatima", RunRole.FACILITATOR));
        learning.enroll(run, Tokens.id("Lea"));
    }

    @Test
    void shouldShowAUnitToThePeopleOfTheRunOnly() {
        unit("Lea", run, publication, unit)
                .then()
                .statusCode(200)
                .body("components.type", equalTo(java.util.List.of("html", "problem")))
                .body("components[0].html", containsString("=\"/media/" + run + "/well.png?v="))
                .body("components[0].html", containsString("=\"/runs/" + run + "/units/" + unit))
                .body(not(containsString("Deep indeed")));
        unit("Fatima", run, publication, unit).then().statusCode(200);
        unit("Nobody of this run", run, publication, unit).then().statusCode(404);
        unit("Lea", Ids.next(), publication, unit).then().statusCode(404);
        unit("Lea", run, Ids.next(), unit).then().statusCode(404);
        unit("Lea", run, publication, Ids.next().toString()).then().statusCode(404);
        io.restassured.RestAssured.given()
                .get("/api/content/runs/{run}/publications/{p}/units/{u}", run, publication, unit)
                .then()
                .statusCode(401);
    }

    @Test
    void shouldShowNothingToLearnersBeforeTheStart() throws Exception {
        var later = Ids.next();
        var fatima = new TeamMember(Tokens.id("Fatima"), "Fatima", RunRole.FACILITATOR);
        runs.tell(RunState.ENROLLING, true, later, course, edition, publication, fatima);
        learning.enroll(later, Tokens.id("Lea"));

        unit("Lea", later, publication, unit).then().statusCode(409).body("code", equalTo("run-not-started"));
        Api.as("Lea", Role.LEARNER)
                .get("/api/content/runs/{run}/assets/well.png", later)
                .then()
                .statusCode(409);
        unit("Nobody of this run", later, publication, unit).then().statusCode(404);
        unit("Fatima", later, publication, unit).then().statusCode(200);
    }

    @Test
    void shouldKeepAUnitFromLearnersUntilItsDateUnlessTheySetTheirOwnPace() throws Exception {
        var files = Packages.well("dated", "Wells by date");
        Packages.put(files, "chapter/c1.xml", """
                <chapter display_name="Water" start="2990-01-01T00:00:00Z"><sequential url_name="s1"/></chapter>""");
        Packages.put(files, "sequential/s1.xml", """
                <sequential display_name="Wells" start="2999-05-01T06:00:00Z"><vertical url_name="v1"/></sequential>""");
        var imported = Api.upload(Api.author(), Packages.packed(files));
        var dated = Api.id(Api.publish(Api.id(imported, "id")), "id");
        var outline = Api.author().get("/api/content/publications/{id}/outline", dated);
        outline.then().body("sections[0].subsections[0].units[0].opens", equalTo("2999-05-01T06:00:00Z"));
        String well = outline.path("sections[0].subsections[0].units[0].id");
        var fatima = new TeamMember(Tokens.id("Fatima"), "Fatima", RunRole.FACILITATOR);
        for (var selfPaced : new boolean[] {true, false}) {
            var in = Ids.next();
            runs.tell(
                    RunState.RUNNING,
                    selfPaced,
                    in,
                    Api.id(imported, "courseId"),
                    Api.id(imported, "edition"),
                    dated,
                    fatima);
            learning.enroll(in, Tokens.id("Lea"));
            unit("Lea", in, dated, well).then().statusCode(selfPaced ? 200 : 409);
            unit("Fatima", in, dated, well).then().statusCode(200);
        }
    }

    @Test
    void shouldOpenAUnitByTheDateOfTheReadersCohortWhereItHasOne() throws Exception {
        var in = Ids.next();
        var north = Ids.next();
        var later = Instant.parse("2999-05-01T06:00:00Z");
        runs.tell(in, course, edition, publication, List.of(new CohortDate(north, UUID.fromString(unit), later, null)));
        for (var name : List.of("Noor", "Suda")) {
            learning.enroll(in, Tokens.id(name));
        }
        learning.sort(in, Tokens.id("Noor"), north);
        unit("Noor", in, publication, unit)
                .then()
                .statusCode(409)
                .body("code", equalTo("unit-not-open"), "details[0]", equalTo(later.toString()));
        unit("Suda", in, publication, unit).then().statusCode(200);
    }

    @Test
    void shouldKeepFromALearnerWhatIsForOtherCohorts() throws Exception {
        var imported = Api.upload(Api.author(), Packages.packed(Packages.well("parted", "Wells for some")));
        var parted = Api.id(Api.publish(Api.id(imported, "id")), "id");
        var outline = Api.author().get("/api/content/publications/{id}/outline", parted);
        String well = outline.path("sections[0].subsections[0].units[0].id");
        var in = Ids.next();
        runs.tell(in, Api.id(imported, "courseId"), Api.id(imported, "edition"), parted, List.of());
        for (var name : List.of("Zola", "Yara")) {
            learning.enroll(in, Tokens.id(name));
        }
        unit("Zola", in, parted, well).then().statusCode(200);
        learning.hide(UUID.fromString(outline.path("sections[0].subsections[0].id")));
        unit("Yara", in, parted, well).then().statusCode(404);
    }

    @Test
    void shouldRememberWhoIsEnrolledButNeverWhoIsNot() {
        var late = "Late " + run;
        unit(late, run, publication, unit).then().statusCode(404);
        learning.enroll(run, Tokens.id(late));
        unit(late, run, publication, unit).then().statusCode(200);
        var asked = learning.asked();
        unit(late, run, publication, unit).then().statusCode(200);
        assertEquals(asked, learning.asked());
    }

    @Test
    void shouldGiveKeysToServicesOnly() {
        Api.as("learning", Role.SERVICE)
                .get("/api/content/publications/{id}/assessment", publication)
                .then()
                .statusCode(200)
                .body("problems[0].definition.questions[0].options[0].correct", equalTo(true))
                .body("policy.types[0].name", equalTo("Quiz"));
        Api.author()
                .get("/api/content/publications/{id}/assessment", publication)
                .then()
                .statusCode(403);
        Api.as("Root", Role.ADMINISTRATOR)
                .get("/api/content/publications/{id}/assessment", publication)
                .then()
                .statusCode(403);
    }

    @Test
    void shouldSendFilesInRanges() {
        var whole = Packages.picture((byte) 1);
        var sent = Api.as("Lea", Role.LEARNER).get("/api/content/runs/{run}/assets/well.png", run);
        sent.then().statusCode(200).contentType("image/png").header("Cache-Control", "private, no-cache");
        assertArrayEquals(whole, sent.asByteArray());

        var part = range("bytes=2-5", null);
        part.then().statusCode(206).header("Content-Range", "bytes 2-5/" + whole.length);
        assertArrayEquals(Arrays.copyOfRange(whole, 2, 6), part.asByteArray());
        range("bytes=-3", null).then().statusCode(206).header("Content-Length", "3");
        range("bytes=" + whole.length + "-", null)
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + whole.length);
        range("bytes=2-5", "\"older\"").then().statusCode(200);
        range("bytes=2-5", sent.header("ETag")).then().statusCode(206);
        range("lines=2-5", null).then().statusCode(200);
        Api.as("Lea", Role.LEARNER)
                .header("If-None-Match", sent.header("ETag"))
                .get("/api/content/runs/{run}/assets/well.png", run)
                .then()
                .statusCode(304);
    }

    @Test
    void shouldKeepFilesFromEveryoneElse() {
        Api.as("Stranger", Role.LEARNER)
                .get("/api/content/runs/{run}/assets/well.png", run)
                .then()
                .statusCode(404);
        Api.as("Lea", Role.LEARNER)
                .get("/api/content/runs/{run}/assets/well.png", Ids.next())
                .then()
                .statusCode(404);
        Api.as("Lea", Role.LEARNER)
                .get("/api/content/runs/{run}/assets/nothing.png", run)
                .then()
                .statusCode(404);
        Api.as("Lea", Role.LEARNER)
                .urlEncodingEnabled(false)
                .get("/api/content/runs/" + run + "/assets/..%2f..%2fetc%2fpasswd")
                .then()
                .statusCode(400);
    }

    @Test
    void shouldKeepFilesOfAUnitThatIsClosedUntilItIsOpened() throws Exception {
        var imported = Api.upload(Api.author(), Packages.packed(Packages.well("closed", "A well that is closed")));
        var shut = Api.id(Api.publish(Api.id(imported, "id")), "id");
        String well = Api.author()
                .get("/api/content/publications/{id}/outline", shut)
                .path("sections[0].subsections[0].units[0].id");
        var in = Ids.next();
        var fatima = new TeamMember(Tokens.id("Fatima"), "Fatima", RunRole.FACILITATOR);
        runs.tell(in, Api.id(imported, "courseId"), Api.id(imported, "edition"), shut, fatima);
        learning.enroll(in, Tokens.id("Lea"));
        learning.close(UUID.fromString(well));
        unit("Lea", in, shut, well).then().statusCode(409).body("code", equalTo("unit-not-open"));
        picture("Lea", in).then().statusCode(404);
        picture("Fatima", in).then().statusCode(200);
        learning.open(UUID.fromString(well));
        picture("Lea", in).then().statusCode(200);
        unit("Lea", in, shut, well).then().statusCode(200);
    }

    private static io.restassured.response.Response picture(String who, UUID in) {
        return Api.as(who, Role.LEARNER).get("/api/content/runs/{run}/assets/well.png", in);
    }

    private io.restassured.response.Response range(String range, String only) {
        var request = Api.as("Lea", Role.LEARNER).header("Range", range);
        return (only == null ? request : request.header("If-Range", only))
                .get("/api/content/runs/{run}/assets/well.png", run);
    }

    private static io.restassured.response.Response unit(String who, UUID run, UUID publication, String unit) {
        return Api.as(who, Role.LEARNER)
                .get("/api/content/runs/{run}/publications/{p}/units/{u}", run, publication, unit);
    }
}
