package palavra.frontend.teaching;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;
import static palavra.frontend.catalog.FakeCourses.RUN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import palavra.kernel.Ids;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TeachingPagesTest {

    @Test
    void shouldShowTheRunsOfOnesTeam() {
        reader("Helena", Role.FACILITATOR)
                .get("/teaching")
                .then()
                .statusCode(200)
                .body(
                        containsString("Safe water for small communities"),
                                containsString("/runs/" + RUN + "/analytics"),
                        containsString("/runs/" + RUN + "/discussions"), containsString("/runs/" + RUN + "/state"));
        reader("Amina", Role.LEARNER)
                .get("/teaching")
                .then()
                .statusCode(200)
                .body(containsString("You are on no team yet"), not(containsString("/imports")));
        reader("Ana", Role.AUTHOR).get("/teaching").then().body(containsString("href=\"/imports\""));
    }

    @Test
    void shouldLeadFromReportsToTheFiguresOfOnesRuns() {
        reader("Helena", Role.FACILITATOR)
                .get("/reports")
                .then()
                .statusCode(200)
                .body(containsString("/runs/" + RUN + "/analytics"), not(containsString("Reports of imports")));
        reader("Helena", Role.FACILITATOR).get("/teaching").then().body(containsString("href=\"/reports\""));
        reader("Amina", Role.LEARNER).get("/learning").then().body(not(containsString("href=\"/reports\"")));
        visitor().get("/reports").then().statusCode(401);
    }

    @Test
    void shouldKeepOthersFromTheTeamsPages() {
        for (var page : new String[] {"/state", "/team"}) {
            visitor().get("/runs/" + RUN + page).then().statusCode(401);
            reader("Amina", Role.LEARNER).get("/runs/" + RUN + page).then().statusCode(403);
        }
        visitor().get("/teaching").then().statusCode(401);
    }

    @Test
    void shouldTellWrongFieldsAndKeepWhatWasTyped() {
        form(reader("Helena", Role.FACILITATOR))
                .formParam("person", "me")
                .formParam("name", "Faria <b>")
                .formParam("role", "FACILITATOR")
                .post("/runs/" + RUN + "/team")
                .then()
                .statusCode(400)
                .body(
                        containsString("This is neither an e-mail nor an account number."),
                        containsString("Faria &lt;b&gt;"));
        form(reader("Helena", Role.FACILITATOR))
                .formParam("person", Ids.next().toString())
                .formParam("name", " ")
                .formParam("role", "FACILITATOR")
                .post("/runs/" + RUN + "/team")
                .then()
                .statusCode(400)
                .body(containsString("Write a name of at most 120 letters."));
    }

    @Test
    @Order(1)
    void shouldSayWhatAStepMeansBeforeItIsTaken() {
        reader("Helena", Role.FACILITATOR)
                .get("/runs/" + RUN + "/state")
                .then()
                .statusCode(200)
                .body(containsString("Learners finish what they began."), not(containsString("value=\"ARCHIVED\"")));
        form(reader("Helena", Role.FACILITATOR))
                .formParam("to", "ARCHIVED")
                .post("/runs/" + RUN + "/state")
                .then()
                .statusCode(409);
        form(reader("Helena", Role.FACILITATOR))
                .formParam("to", "GONE")
                .post("/runs/" + RUN + "/state")
                .then()
                .statusCode(400);
        form(reader("Helena", Role.FACILITATOR))
                .formParam("to", "CLOSING")
                .post("/runs/" + RUN + "/state")
                .then()
                .statusCode(303)
                .header("Location", containsString("/teaching"));
    }

    @Test
    @Order(2)
    void shouldInviteByEmailAndTakeTheInvitationBack() {
        form(reader("Helena", Role.FACILITATOR))
                .formParam("person", "bia@example.org")
                .formParam("role", "FACILITATOR")
                .post("/runs/" + RUN + "/team")
                .then()
                .statusCode(303);
        reader("Helena", Role.FACILITATOR).get("/runs/" + RUN + "/team").then().body(containsString("bia@example.org"));
        form(reader("Helena", Role.FACILITATOR))
                .formParam("email", "bia@example.org")
                .post("/runs/" + RUN + "/team/invitations/end")
                .then()
                .statusCode(303);
        reader("Helena", Role.FACILITATOR)
                .get("/runs/" + RUN + "/team")
                .then()
                .body(not(containsString("bia@example.org")));
    }

    @Test
    @Order(2)
    void shouldPutAPersonOnTheTeamAndTakeThemOff() {
        var faria = Ids.next();
        form(reader("Helena", Role.FACILITATOR))
                .formParam("person", faria.toString())
                .formParam("name", "Faria")
                .formParam("role", "FACILITATOR")
                .post("/runs/" + RUN + "/team")
                .then()
                .statusCode(303);
        var team = reader("Helena", Role.FACILITATOR).get("/runs/" + RUN + "/team");
        team.then().body(containsString("Faria"), containsString("Facilitator"));
        form(reader("Helena", Role.FACILITATOR))
                .post("/runs/" + RUN + "/team/" + faria + "/end")
                .then()
                .statusCode(303);
        reader("Helena", Role.FACILITATOR)
                .get("/runs/" + RUN + "/team")
                .then()
                .body(not(containsString(faria.toString())));
    }
}
