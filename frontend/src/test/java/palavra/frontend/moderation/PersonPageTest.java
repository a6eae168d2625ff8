package palavra.frontend.moderation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.moderation.FakeRestraints.AMAL;
import static palavra.frontend.moderation.FakeRestraints.LENA;
import static palavra.frontend.moderation.FakeRestraints.SILENCE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PersonPageTest {

    private static final String PAGE = "/moderation/runs/" + new UUID(0, 1) + "/people/{person}";

    @Test
    void shouldShowWhatHoldsAndWhatWasBefore() {
        reader("Oumar")
                .get(PAGE, AMAL)
                .then()
                .statusCode(200)
                .body(
                        containsString("Amal &lt;b&gt;"),
                        containsString("Holds now"),
                        containsString("Over"),
                        containsString("2027"),
                        containsString("Shouting &lt;b&gt;twice"),
                        containsString("In all runs of the institution"));
        reader("Oumar")
                .get(PAGE, LENA)
                .then()
                .body(containsString("You cannot silence or ban this person"), not(containsString("Impose it")));
        reader("Oumar").cookie("language", "pt").get(PAGE, AMAL).then().body(containsString("Em vigor"));
        reader("Ana").get(PAGE, AMAL).then().statusCode(404);
    }

    @Test
    void shouldTellTheSilencedUntilWhenAndWhy() {
        var discussions = "/runs/" + new UUID(0, 1) + "/discussions";
        reader("Silent")
                .get(discussions + "/" + new UUID(0, 4))
                .then()
                .statusCode(200)
                .body(
                        containsString("You can read, but not write here until"),
                        containsString("2027"),
                        containsString("Shouting &lt;b&gt;"),
                        not(containsString("class=\"reply\"")));
        reader("Silent").get(discussions).then().body(containsString("You can read, but not write here until"));
        reader("Silent").get(discussions + "/new").then().body(not(containsString("<textarea")));
    }

    @Test
    void shouldKeepWhatWasTypedWhenItIsRefused() {
        form(reader("Oumar"))
                .formParam("kind", "BAN")
                .formParam("days", "soon")
                .formParam("notice", "Because <i>")
                .post(PAGE, AMAL)
                .then()
                .statusCode(400)
                .body(
                        containsString("1 to 366"),
                        containsString("Because &lt;i&gt;"),
                        containsString("value=\"BAN\" checked"));
        form(reader("Oumar"))
                .formParam("kind", "SILENCE")
                .formParam("days", "7")
                .formParam("notice", "Because")
                .post(PAGE, AMAL)
                .then()
                .statusCode(303);
        form(reader("Oumar"))
                .post(PAGE + "/restraints/" + SILENCE + "/end", AMAL)
                .then()
                .statusCode(409)
                .body(containsString("This is over already."));
        reader("Oumar")
                .get(PAGE + "/restraints/" + SILENCE + "/end", AMAL)
                .then()
                .statusCode(303);
    }
}
