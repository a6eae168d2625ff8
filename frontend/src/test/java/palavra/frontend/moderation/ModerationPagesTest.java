package palavra.frontend.moderation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;
import static palavra.frontend.moderation.FakeModeration.APPEAL;
import static palavra.frontend.moderation.FakeModeration.DECIDED;
import static palavra.frontend.moderation.FakeModeration.OPEN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ModerationPagesTest {

    private static final String CASE = "/moderation/cases/{case}";
    private static final String POST = "/runs/" + new UUID(0, 1) + "/discussions/" + new UUID(0, 4) + "/posts/{post}";
    private static final UUID RESPONSE = new UUID(0, 6);
    private static final UUID REMOVED = new UUID(0, 16);

    @Test
    void shouldListWhatWaitsWithEverythingEscaped() {
        reader("Oumar", Role.FACILITATOR)
                .get("/moderation")
                .then()
                .statusCode(200)
                .body(
                        containsString("<h1>Moderation</h1>"),
                        containsString("Advertising"),
                        containsString("3 reports"),
                        containsString("Otto looks at it"),
                        containsString("lang=\"ar\" dir=\"auto\""),
                        containsString("cursor=next"),
                        containsString("&lt;b&gt;"),
                        not(containsString("<b>&amp;")));
        reader("Oumar")
                .get("/moderation?tab=unanswered")
                .then()
                .body(containsString("هل يزيل الغلي الملح؟"), containsString("cursor=later"));
        reader("Amina").get("/moderation").then().statusCode(200).body(containsString("Nothing waits here"));
        visitor().get("/moderation").then().statusCode(401);
    }

    @Test
    void shouldShowACaseWithItsGroundsAndNotWhoReported() {
        reader("Oumar")
                .get(CASE, OPEN)
                .then()
                .statusCode(200)
                .body(
                        containsString("Together the reports weigh 3.2; at 3 a learner"),
                        containsString("Of 10 earlier reports of these people 8 were right"),
                        containsString("5 other waiting posts"),
                        containsString("data-key=\"r\""),
                        containsString("hidden by the weight of reports"),
                        not(containsString("<b>&amp;")));
        reader("Oumar").get(CASE, DECIDED).then().body(containsString("The post was removed."), containsString("Undo"));
        reader("Oumar")
                .get(CASE, APPEAL)
                .then()
                .body(containsString("asks for another look"), containsString("You cannot decide this"));
        reader("Amina").get(CASE, OPEN).then().statusCode(404);
    }

    @Test
    void shouldSpeakPortuguese() {
        reader("Oumar")
                .cookie("language", "pt")
                .get(CASE, OPEN)
                .then()
                .statusCode(200)
                .body(containsString("Retirar texto"), containsString("Publicidade"), containsString("Passar a"));
        reader("Oumar").cookie("language", "pt").get("/moderation/log").then().body(containsString("Registo"));
    }

    @Test
    void shouldDecideByFormAndSayWhatSomebodyElseDecided() {
        form(reader("Oumar"))
                .formParam("verdict", "REMOVE")
                .formParam("reason", "INSULT")
                .formParam("note", "")
                .post(CASE + "/decision", OPEN)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/moderation/cases/" + OPEN));
        form(reader("Oumar"))
                .formParam("verdict", "KEEP")
                .formParam("note", "second")
                .post(CASE + "/decision", DECIDED)
                .then()
                .statusCode(409)
                .body(containsString("Somebody has decided this meanwhile."), containsString("Otto decided this"));
        form(reader("Oumar")).post(CASE + "/decision/end", DECIDED).then().statusCode(303);
        form(reader("Oumar"))
                .formParam("colleague", "")
                .post(CASE + "/claim", OPEN)
                .then()
                .statusCode(303);
        reader("Oumar").get(CASE + "/claim", OPEN).then().statusCode(303);
        form(reader("Amina"))
                .formParam("verdict", "KEEP")
                .formParam("note", "")
                .post(CASE + "/decision", OPEN)
                .then()
                .statusCode(404);
    }

    @Test
    void shouldReadTheLog() {
        reader("Oumar")
                .get("/moderation/log?act=hide")
                .then()
                .statusCode(200)
                .body(
                        containsString("<option value=\"hide\" selected>"),
                        containsString("Otto"),
                        containsString("Insult"));
        reader("Amina").get("/moderation/log").then().body(containsString("Nothing has been done yet"));
    }

    @Test
    void shouldShowTheFigures() {
        reader("Oumar")
                .get("/moderation/figures")
                .then()
                .statusCode(200)
                .body(
                        containsString("65 minutes"),
                        containsString("31 of 40 questions"),
                        containsString("2 of 5 appeals"),
                        containsString("Otto"));
    }

    @Test
    void shouldReportWithAReasonAndKeepTheNote() {
        reader("Ben")
                .get(POST + "/report", RESPONSE)
                .then()
                .statusCode(200)
                .body(containsString("What is wrong with it?"));
        form(reader("Ben"))
                .formParam("reason", "INSULT")
                .formParam("note", "a <long> note")
                .post(POST + "/report", RESPONSE)
                .then()
                .statusCode(400)
                .body(containsString("a &lt;long&gt; note"), containsString("value=\"INSULT\" checked"));
    }

    @Test
    void shouldTellTheAuthorWhyAndOfferOneAppeal() {
        reader("Removed")
                .get("/runs/{run}/discussions/{thread}", new UUID(0, 1), new UUID(0, 4))
                .then()
                .statusCode(200)
                .body(
                        containsString("A moderator has taken your post out of sight."),
                        containsString("Not about the course"),
                        containsString(REMOVED + "/appeal"),
                        not(containsString("<b>&amp;")));
        reader("Removed").get(POST + "/appeal", REMOVED).then().statusCode(200).body(containsString("My words"));
        reader("Removed").get(POST + "/appeal", RESPONSE).then().statusCode(404);
        form(reader("Removed"))
                .formParam("text", "It is about <i>water</i>")
                .post(POST + "/appeal", REMOVED)
                .then()
                .statusCode(409)
                .body(containsString("It is about &lt;i&gt;water"), containsString("You have asked once"));
    }
}
