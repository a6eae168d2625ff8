package palavra.frontend.runs;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;
import static palavra.frontend.catalog.FakeCourses.RUN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.courses.api.CohortDate;
import palavra.frontend.catalog.FakeCourses;
import palavra.frontend.learn.FakeLearning;
import palavra.frontend.people.FakeRoster;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(RunPagesTest.Staff.class)
public class RunPagesTest {

    /** The doors that pages of a team ask beside courses. */
    public static class Staff implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(FakeLearning.class, FakeRoster.class);
        }
    }

    private static final String PAGES = "/runs/" + RUN;

    @Inject
    FakeCourses courses;

    @Test
    void shouldKeepOthersFromThePagesOfALead() {
        for (var page : List.of(
                "/settings", "/grading", "/dates", "/history", "/relaunch", "/publications/" + new UUID(7, 1))) {
            visitor().get(PAGES + page).then().statusCode(401);
            reader("Amina", Role.LEARNER).get(PAGES + page).then().statusCode(403);
            helena().get(PAGES + page).then().statusCode(200);
        }
    }

    @Test
    void shouldShowWhereARunStandsAndKeepWhatWasTypedWhenItIsRefused() {
        helena().get(PAGES + "/settings")
                .then()
                .body(
                        containsString("There is a newer publication: English"),
                        containsString("Relaunched from"),
                        containsString("value=\"2027-03-09T00:30\""));
        settings("99", "Spring <b>")
                .post(PAGES + "/settings")
                .then()
                .statusCode(409)
                .body(allOf(containsString("Somebody changed this run"), containsString("Spring &lt;b&gt;")));
        settings(version(), "Spring").post(PAGES + "/settings").then().statusCode(303);
        // Nobody touched the moment, so its seconds are still there.
        assertEquals(Instant.parse("2027-03-08T22:30:00Z"), courses.changed().start());
        assertEquals(Set.of(new UUID(7, 1), new UUID(7, 2)), courses.changed().editions());
        assertEquals(null, courses.changed().dates());
    }

    @Test
    void shouldSendOnlyTheDatesThatACohortHasOtherwiseThanTheRun() {
        var page = PAGES + "/dates?cohort=" + FakeRoster.NORTH;
        helena().get(page).then().body(containsString("Dates of the cohort North &lt;river&gt;"));
        var block = new UUID(8, 1);
        form(helena())
                .formParam("version", version())
                .formParam("cohort", FakeRoster.NORTH)
                .formParam("start-" + block, "")
                .formParam("due-" + block, "2027-03-22T23:59")
                .post(PAGES + "/dates")
                .then()
                .statusCode(303);
        assertEquals(
                List.of(new CohortDate(FakeRoster.NORTH, block, null, Instant.parse("2027-03-22T21:59:00Z"))),
                courses.changed().cohortDates());
        assertEquals(null, courses.changed().dates());
        helena().get(page).then().body(containsString("value=\"2027-03-22T23:59\""));
        helena().get(PAGES + "/dates?cohort=" + new UUID(9, 9)).then().statusCode(404);
    }

    @Test
    void shouldSendOnlyTheDatesThatTheCourseDoesNotSay() {
        var block = new UUID(8, 1);
        dated(block, "2027-03-15T23:59").post(PAGES + "/dates").then().statusCode(303);
        assertEquals(List.of(), courses.changed().dates());
        dated(block, "2027-03-16T10:00").post(PAGES + "/dates").then().statusCode(303);
        assertEquals(
                Instant.parse("2027-03-16T08:00:00Z"),
                courses.changed().dates().getFirst().due());
        dated(block, "soon").post(PAGES + "/dates").then().statusCode(400);
    }

    @Test
    void shouldSayWhatAMoveWouldMeanBeforeItIsMade() {
        helena().get(PAGES + "/publications/" + new UUID(7, 1))
                .then()
                .body(
                        containsString("Show publication 2 from now on"),
                        containsString("140 of 200 learners"),
                        containsString("Would lose their pass"));
        helena().get(PAGES + "/publications/" + new UUID(7, 2))
                .then()
                .body(containsString("Learners read the newest publication"));
        helena().get(PAGES + "/publications/" + new UUID(7, 3)).then().statusCode(404);
    }

    @Test
    void shouldShowWhoWouldLoseAPassBeforeAGradingIsChangedAndAskWhy() {
        helena().get(PAGES + "/grading")
                .then()
                .body(containsString("value=\"Quiz\""), not(containsString("id=\"reason\"")));
        grading("80", "")
                .formParam("act", "foresee")
                .post(PAGES + "/grading")
                .then()
                .statusCode(200)
                .body(
                        containsString("Would lose their pass"),
                        containsString("Ana Sousa"),
                        containsString("Certificates that were issued stay valid"),
                        containsString("id=\"reason\""));
        grading("80", " ")
                .formParam("act", "save")
                .post(PAGES + "/grading")
                .then()
                .statusCode(400)
                .body(containsString("Say why"), containsString("value=\"80\""), containsString("Ana Sousa"));
        grading("80", "The board asks for it.")
                .formParam("act", "save")
                .post(PAGES + "/grading")
                .then()
                .statusCode(303)
                .header("Location", containsString("/grading?said=saved"));
        grading("all", "Why not.")
                .formParam("act", "save")
                .post(PAGES + "/grading")
                .then()
                .statusCode(400)
                .body(containsString("value=\"all\""));
    }

    @Test
    void shouldReportARelaunchBeforeItIsMade() {
        helena().get(PAGES + "/relaunch").then().body(not(containsString("Nothing has been made yet.")));
        helena().get(PAGES + "/relaunch?see=1&edition=" + new UUID(7, 2) + "&pace=dated&zone=Africa/Maputo")
                .then()
                .statusCode(400)
                .body(containsString("Say on which day the new run starts."));
        helena().queryParam("name", "<b>")
                .get(PAGES + "/relaunch?see=1&start=2027-09-07&edition=" + new UUID(7, 2)
                        + "&pace=dated&zone=Africa/Maputo&team=on&cohorts=on")
                .then()
                .statusCode(200)
                .body(
                        containsString("Nothing has been made yet."),
                        containsString("Dates move by 182 days."),
                        containsString("Learners and their enrollments"),
                        containsString("<bdi>North &lt;river&gt;</bdi>"),
                        containsString("To the smallest, at their first visit"),
                        containsString("value=\"&lt;b&gt;\""),
                        containsString("2027-09-17T23:59"));
        form(helena())
                .formParam("start", "2027-09-07")
                .formParam("name", "Autumn")
                .formParam("zone", "Africa/Maputo")
                .formParam("pace", "dated")
                .formParam("edition", new UUID(7, 2).toString())
                .formParam("grading", "on")
                .formParam("cohorts", "on")
                .formParam("holidays", "2027-12-25, 2028-01-01")
                .formParam("due-" + new UUID(8, 1), "2027-09-20T23:59")
                .post(PAGES + "/relaunch")
                .then()
                .statusCode(303)
                .header("Location", containsString("/settings?said=relaunched"));
        var wanted = courses.relaunched();
        assertTrue(wanted.grading());
        assertTrue(wanted.cohorts());
        assertEquals(Set.of(LocalDate.parse("2027-12-25"), LocalDate.parse("2028-01-01")), wanted.holidays());
        assertEquals(
                Instant.parse("2027-09-20T21:59:00Z"), wanted.dates().getFirst().due());
    }

    @Test
    void shouldShowEachEditionWithItsFigures() {
        helena().get(PAGES + "/editions")
                .then()
                .statusCode(200)
                .body(containsString("All editions"), containsString("العربية"));
    }

    @Test
    void shouldSayAllOfItInPortuguese() {
        visitor("pt")
                .auth()
                .oauth2(Tokens.of("Helena", Role.FACILITATOR))
                .get(PAGES + "/history")
                .then()
                .body(containsString("Lugares"), containsString("Ninguém pode alterar esta lista."));
    }

    private static io.restassured.specification.RequestSpecification grading(String least, String reason) {
        return form(helena())
                .formParam("version", "1")
                .formParam("type0.id", "t0")
                .formParam("type0.name", "Quiz")
                .formParam("type0.weight", "100")
                .formParam("type0.count", "4")
                .formParam("type0.drop", "1")
                .formParam("cut0.id", "c0")
                .formParam("cut0.name", "Pass")
                .formParam("cut0.least", least)
                .formParam("rounding", "half-up")
                .formParam("certPass", "on")
                .formParam("reason", reason);
    }

    private String version() {
        return Integer.toString(courses.settings(Tokens.actor("Helena"), RUN).version());
    }

    private static io.restassured.specification.RequestSpecification settings(String version, String name) {
        return form(helena())
                .formParam("version", version)
                .formParam("name", name)
                .formParam("start", "2027-03-09T00:30")
                .formParam("zone", "Africa/Maputo")
                .formParam("pace", "dated")
                .formParam("capacity", "30")
                .formParam("edition", new UUID(7, 1).toString(), new UUID(7, 2).toString());
    }

    private io.restassured.specification.RequestSpecification dated(UUID block, String due) {
        return form(helena()).formParam("version", version()).formParam("due-" + block, due);
    }

    private static io.restassured.specification.RequestSpecification helena() {
        return reader("Helena", Role.FACILITATOR);
    }
}
