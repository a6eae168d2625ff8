package palavra.frontend.studio;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(AuthorsWorld.Doors.class)
class StudioPagesTest {

    @Inject
    AuthorsWorld content;

    @BeforeEach
    void forget() {
        content.clear();
    }

    @Test
    void shouldInviteAnAuthorToBringACourse() {
        reader("Amina", Role.AUTHOR)
                .get("/imports")
                .then()
                .statusCode(200)
                .body(
                        containsString("<h1>Imports</h1>"),
                        containsString("Nothing was imported yet."),
                        containsString("at most 512 MB"),
                        containsString("Wells for villages"),
                        containsString("enctype=\"multipart/form-data\""));
    }

    @Test
    void shouldSendWhoIsNoAuthorAway() {
        reader("Lea", Role.LEARNER).get("/imports").then().statusCode(403);
        visitor().get("/imports").then().statusCode(401);
    }

    @Test
    void shouldLeadToTheReportOfAnImport() {
        var sent = form(reader("Amina", Role.AUTHOR))
                .multiPart("file", "wells.tar.gz", new byte[] {1})
                .multiPart("community", "Beira")
                .post("/imports");
        sent.then().statusCode(303);
        reader("Amina", Role.AUTHOR)
                .get(sent.header("Location"))
                .then()
                .statusCode(200)
                .body(
                        containsString("Publish and open"),
                        containsString("html/&lt;b&gt;.xml"),
                        containsString("Not shown to learners yet"),
                        not(containsString("<b>.xml")));
        reader("Amina", Role.AUTHOR).get("/imports").then().body(containsString("wells.tar.gz"));
    }

    @Test
    void shouldSayInTheFormWhyAPackageWasRefused() {
        content.refuse(Refusal.invalid("archive-format", "This is neither a tar.gz nor a zip file."));
        form(visitor("pt").auth().oauth2(Tokens.of("Amina", Role.AUTHOR)))
                .multiPart("file", "wells.doc", new byte[] {1})
                .post("/imports")
                .then()
                .statusCode(400)
                .body(containsString("id=\"file-error\""), containsString("Isto não é um ficheiro tar.gz nem zip."));
    }

    @Test
    void shouldPublishAndLeadToTheCourse() {
        var report = form(reader("Amina", Role.AUTHOR))
                .multiPart("file", "w.zip", new byte[] {1})
                .post("/imports");
        var address = report.header("Location").replaceFirst("^https?://[^/]+", "");
        form(reader("Amina", Role.AUTHOR)).post(address + "/publication").then().statusCode(303);
        reader("Amina", Role.AUTHOR)
                .get(address)
                .then()
                .body(containsString("Published and open."), containsString("/courses/wells"));
        reader("Amina", Role.AUTHOR)
                .get(address + "/report.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"));
        reader("Amina", Role.AUTHOR)
                .get(address + "/report.json")
                .then()
                .statusCode(200)
                .body(containsString("\"changed\""));
    }
}
