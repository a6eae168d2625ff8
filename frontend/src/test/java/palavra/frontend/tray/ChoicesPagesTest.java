package palavra.frontend.tray;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;
import static palavra.frontend.tray.FakeChoices.TOKEN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.notifications.api.Cadence;
import palavra.notifications.api.Matter;
import palavra.notifications.api.choices.Choice;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ChoicesPagesTest {

    @Inject
    FakeChoices choices;

    @Test
    void shouldKeepWhatTheReaderChooses() {
        reader("Amina", Role.LEARNER)
                .get("/notifications/choices")
                .then()
                .statusCode(200)
                .body(
                        containsString("Mail goes to Amina@example.org."),
                        containsString("By the clock of Maputo."),
                        containsString("name=\"tray.FOLLOWED\""),
                        not(containsString("name=\"tray.DECISIONS\"")));
        form(reader("Amina", Role.LEARNER))
                .formParam("tray.REPLIES", "on")
                .formParam("mail.REPLIES", "WEEKLY")
                .formParam("mail.FOLLOWED", "HOURLY")
                .formParam("hour", "18")
                .post("/notifications/choices")
                .then()
                .statusCode(303);
        assertEquals(new Choice(Matter.REPLIES, true, Cadence.WEEKLY), choices.chosen.get(0));
        assertEquals(new Choice(Matter.FOLLOWED, false, Cadence.OFF), choices.chosen.get(1));
        assertEquals(18, choices.hour);
        form(reader("Amina", Role.LEARNER))
                .post("/notifications/choices")
                .then()
                .statusCode(400);
        visitor().get("/notifications/choices").then().statusCode(401);
    }

    @Test
    void shouldSayWhereMailDoesNotGo() {
        reader("Bento", Role.LEARNER)
                .cookie("language", "pt")
                .get("/notifications/choices?kept=true")
                .then()
                .body(
                        containsString("Bento@example.org não recebeu uma mensagem em domingo, 1 de março de 2026"),
                        containsString("As suas escolhas estão guardadas."));
        reader("Zola", Role.LEARNER)
                .get("/notifications/choices")
                .then()
                .body(
                        containsString("has not verified an address of yours"),
                        containsString("No mail server is set here"));
        form(reader("Bento", Role.LEARNER))
                .post("/notifications/choices/address")
                .then()
                .statusCode(303);
    }

    @Test
    void shouldEndMailForWhoHasItsTokenAndNothingByLookingAtIt() {
        visitor()
                .get("/unsubscribe/" + TOKEN)
                .then()
                .statusCode(200)
                .body(containsString("Answers to what you wrote"), containsString("Send me no more of it"));
        visitor()
                .get("/unsubscribe/" + TOKEN + "/one-click")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/unsubscribe/" + TOKEN));
        assertEquals(0, choices.unsubscribed);
        RestAssured.given()
                .formParam("List-Unsubscribe", "One-Click")
                .post("/unsubscribe/" + TOKEN + "/one-click")
                .then()
                .statusCode(200);
        form(visitor())
                .post("/unsubscribe/" + TOKEN)
                .then()
                .statusCode(200)
                .body(containsString("You get no more mail about:"));
        assertEquals(2, choices.unsubscribed);
        RestAssured.given().post("/unsubscribe/wrong/one-click").then().statusCode(404);
        visitor().get("/unsubscribe/wrong").then().statusCode(404);
        visitor().post("/unsubscribe/" + TOKEN).then().statusCode(403);
    }

    @Test
    void shouldShowMailThatStaysToAdministratorsAsText() {
        reader("Root", Role.ADMINISTRATOR)
                .get("/mailbox")
                .then()
                .statusCode(200)
                .body(containsString("A new reply to you: &lt;b&gt;Tanks"));
        reader("Root", Role.ADMINISTRATOR).get("/mailbox?cursor=older").then().body(containsString("There is no mail"));
        reader("Root", Role.ADMINISTRATOR)
                .get("/mailbox/" + FakeOutgoing.ID)
                .then()
                .body(containsString("&lt;script&gt;alert(1)"));
        reader("Amina", Role.LEARNER).get("/mailbox").then().statusCode(403);
        visitor().get("/mailbox").then().statusCode(401);
    }
}
