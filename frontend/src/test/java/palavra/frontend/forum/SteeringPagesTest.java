package palavra.frontend.forum;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.kernel.test.RealParts;

/** The forms of the team's acts, and the page of those a reader has muted. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SteeringPagesTest {

    private static final String FORUM = "/runs/" + new UUID(0, 1) + "/discussions";
    private static final String THREAD = FORUM + "/" + new UUID(0, 4);

    @Test
    void shouldCloseWithAReason() {
        reader("Oumar").get(THREAD + "/closing").then().statusCode(200).body(containsString("Close this thread"));
        reader("Amina").get(THREAD + "/closing").then().statusCode(403);
        form(reader("Oumar"))
                .formParam("why", " ")
                .formParam("on", "true")
                .post(THREAD + "/closing")
                .then()
                .statusCode(400)
                .body(containsString("Write something first."));
        form(reader("Oumar"))
                .formParam("why", "Done")
                .formParam("on", "true")
                .post(THREAD + "/closing")
                .then()
                .statusCode(303)
                .header("Location", endsWith(THREAD));
    }

    @Test
    void shouldSayThatAClosedThreadIsOpenedAgain() {
        reader("Lena")
                .get(THREAD + "/closing")
                .then()
                .statusCode(200)
                .body(
                        containsString("<title>Open this thread again"),
                        containsString("It is written in the log, for the team."),
                        not(containsString("Close this thread")));
    }

    @Test
    void shouldMoveToATopic() {
        reader("Oumar")
                .cookie("language", "pt")
                .get(THREAD + "/topic")
                .then()
                .statusCode(200)
                .body(containsString("Mover este tema"), containsString("<option"));
        form(reader("Oumar"))
                .formParam("topic", new UUID(0, 5))
                .post(THREAD + "/topic")
                .then()
                .statusCode(303);
        reader("Amina").get(THREAD + "/topic").then().statusCode(403);
    }

    @Test
    void shouldFoldAwayWhoeverIsMuted() {
        reader("Muter").get(THREAD).then().statusCode(200).body(containsString("A post of somebody you have muted."));
        reader("Amina")
                .get(THREAD)
                .then()
                .body(not(containsString("you have muted.")), containsString("Mute</button>"));
        reader("Muter")
                .get(FORUM + "/muted")
                .then()
                .statusCode(200)
                .body(containsString("Amal &lt;b&gt;"), not(containsString("<b>Haddad")));
        reader("Amina").get(FORUM + "/muted").then().body(containsString("You have muted nobody here"));
        form(reader("Amina"))
                .formParam("person", FakeMutes.TEAM)
                .formParam("on", "true")
                .post(FORUM + "/muted")
                .then()
                .statusCode(409);
        form(reader("Amina"))
                .formParam("person", new UUID(0, 21))
                .formParam("on", "true")
                .post(FORUM + "/muted")
                .then()
                .statusCode(303);
    }
}
