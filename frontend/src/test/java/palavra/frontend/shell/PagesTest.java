package palavra.frontend.shell;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/preferences", "/help/connection", "/help/accessibility", "/help/privacy"})
    void shouldAnswerInTheReadersLanguage(String path) {
        visitor("en")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(allOf(containsString("<html lang=\"en\" dir=\"ltr\">"), containsString("Skip to the text")));
        visitor("pt")
                .get(path)
                .then()
                .statusCode(200)
                .body(allOf(containsString("<html lang=\"pt\" dir=\"ltr\">"), containsString("Saltar para o texto")));
    }

    @Test
    void shouldRememberWhatTheReaderChose() {
        var answer = form(visitor())
                .formParam("language", "pt")
                .formParam("theme", "dark")
                .formParam("from", "/help/privacy")
                .post("/preferences");

        assertEquals(303, answer.statusCode());
        assertEquals(
                "/help/privacy", java.net.URI.create(answer.header("Location")).getPath());
        visitor("en")
                .cookies(answer.cookies())
                .get("/")
                .then()
                .body(containsString("<html lang=\"pt\" dir=\"ltr\" data-theme=\"dark\">"));
    }

    @Test
    void shouldIgnoreAChoiceThatIsNotOffered() {
        visitor()
                .cookie("theme", "x\" onload=\"")
                .cookie("language", "<script>")
                .get("/")
                .then()
                .body(containsString("<html lang=\"en\" dir=\"ltr\">"));
    }

    @Test
    void shouldShowWhoIsSignedIn() {
        visitor().get("/account").then().statusCode(401);
        visitor().get("/").then().body(containsString("/session?from=/"));
        reader("Amina Daudi", Role.LEARNER)
                .get("/account")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Amina Daudi"), containsString("learner"), not(containsString("/imports"))));
    }

    @Test
    void shouldLeaveOutTheDisplayFaceWhenDataIsSaved() {
        visitor().header("Save-Data", "on").get("/").then().body(containsString(" data-saving>"));
    }

    @Test
    void shouldKeepBundlesForeverAndPagesNever() {
        var page = visitor().get("/");
        assertEquals("private, no-cache", page.header("Cache-Control"));
        var styles = page.htmlPath().getString("html.head.link.find { it.@rel == 'stylesheet' }.@href");
        visitor()
                .get(styles)
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @Test
    void shouldSignOutOnlyByAFormOfOurs() {
        reader("Amina Daudi").get("/session/end").then().statusCode(403);
        form(visitor()).post("/session/end").then().statusCode(303).header("Clear-Site-Data", "\"cache\"");
    }
}
