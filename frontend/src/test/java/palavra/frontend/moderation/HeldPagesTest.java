package palavra.frontend.moderation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;

/** What is held and how it is decided together, and the rules by which it was. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HeldPagesTest {

    private static final UUID RUN = new UUID(0, 1);
    private static final String HELD = "/moderation/runs/" + RUN + "/held";
    private static final String RULES = "/runs/" + RUN + "/discussions/rules";

    @Test
    void shouldShowWhoseManyPostsWaitAndWhy() {
        reader("Oumar", Role.FACILITATOR)
                .get("/moderation?tab=held")
                .then()
                .statusCode(200)
                .body(
                        containsString("200 posts wait"),
                        containsString("The same words as other new accounts"),
                        containsString("name=\"all\""),
                        containsString(HELD),
                        containsString("&lt;b&gt;"),
                        not(containsString("<b>&amp;")));
        reader("Amina").get("/moderation?tab=held").then().body(containsString("Nothing waits here"));
        reader("Oumar")
                .cookie("language", "pt")
                .get("/moderation?tab=held")
                .then()
                .body(containsString("200 textos esperam"), containsString("Retirar todos os seus textos"));
    }

    @Test
    void shouldDecideAllOfThemWithOneForm() {
        var done = HELD + "?posts=200&removed=true&case=" + FakeModeration.OPEN;
        form(reader("Oumar"))
                .formParam("all", "true")
                .formParam("listed", FakeModeration.OPEN)
                .formParam("verdict", "REMOVE")
                .formParam("reason", "ADVERTISING")
                .post(HELD)
                .then()
                .statusCode(303)
                .header("Location", endsWith(done));
        reader("Oumar")
                .get(done)
                .then()
                .statusCode(200)
                .body(
                        containsString("200 posts were removed."),
                        containsString("/moderation/cases/" + FakeModeration.OPEN));
        form(reader("Oumar"))
                .formParam("verdict", "REMOVE")
                .post(HELD)
                .then()
                .statusCode(400)
                .body(containsString("Choose whose posts"));
        reader("Oumar").get(HELD).then().statusCode(303).header("Location", containsString("tab=held"));
    }

    @Test
    void shouldTellTheAuthorThatTheirPostWaits() {
        reader("Removed")
                .get("/runs/{run}/discussions/{thread}", RUN, new UUID(0, 4))
                .then()
                .statusCode(200)
                .body(containsString("Your post waits for a moderator."));
    }

    @Test
    void shouldShowAndKeepTheRules() {
        reader("Lena")
                .get(RULES)
                .then()
                .statusCode(200)
                .body(
                        containsString("value=\"2027-01-07T10:00\""),
                        containsString("2. time of rest"),
                        containsString("fast money\n&lt;b&gt;"),
                        containsString("name=\"first\" value=\"true\" checked"));
        reader("Oumar").get(RULES).then().body(not(containsString("<textarea")), containsString("&lt;b&gt;"));
        reader("Ana").get(RULES).then().statusCode(404);
        form(reader("Lena"))
                .formParam("version", FakeRules.VERSION)
                .formParam("from", "2027-01-07T10:00", "")
                .formParam("until", "2027-01-08T10:00", "")
                .formParam("blocked", "fast money")
                .post(RULES)
                .then()
                .statusCode(303);
        form(reader("Lena"))
                .formParam("version", FakeRules.VERSION)
                .formParam("from", "soon")
                .formParam("until", "")
                .formParam("blocked", "<i>kept</i>")
                .post(RULES)
                .then()
                .statusCode(400)
                .body(containsString("value=\"soon\""), containsString("&lt;i&gt;kept"));
        form(reader("Lena"))
                .formParam("version", "of an hour ago")
                .formParam("blocked", "mine")
                .post(RULES)
                .then()
                .statusCode(409)
                .body(
                        containsString("Somebody else changed it meanwhile."),
                        containsString("<li dir=\"auto\">fast money</li>"),
                        containsString(">mine</textarea>"),
                        containsString("name=\"version\" value=\"" + FakeRules.VERSION));
        reader("Lena").cookie("language", "pt").get(RULES).then().body(containsString("Regras dos debates"));
    }
}
