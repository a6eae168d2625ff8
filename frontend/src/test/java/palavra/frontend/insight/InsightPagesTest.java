package palavra.frontend.insight;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(InsightPagesTest.Doors.class)
class InsightPagesTest {

    private static final String FIGURES = "/runs/" + InsightWorld.RUN + "/analytics";
    private static final String MINE = "/runs/" + InsightWorld.RUN + "/certificate";

    /** The doors of this test in place of the remote ones. */
    public static class Doors implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(InsightWorld.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/participation", "/days", "/units", "/problems", "/videos", "/forum"})
    void shouldShowEveryFigureInBothLanguages(String page) {
        reader("Lea").get(FIGURES + page).then().statusCode(200).body(not(containsString("??")));
        visitor("pt")
                .auth()
                .oauth2(Tokens.of("Lea"))
                .get(FIGURES + page)
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"pt\""));
    }

    @Test
    void shouldShowOneVideoOnOneAxis() {
        var video = FIGURES + "/videos/" + InsightWorld.VIDEO;
        reader("Lea")
                .get(video)
                .then()
                .statusCode(200)
                .body(containsString("Six hours on the roof"), containsString("7:10"), containsString("3,912 viewers"));
        reader("Lea").get(video + "/table").then().statusCode(200);
        reader("Lea").get(video + "/csv").then().statusCode(200).contentType(startsWith("text/csv"));
    }

    @Test
    void shouldKeepFiguresFromEveryoneElse() {
        visitor().get(FIGURES).then().statusCode(401);
        reader("Tom", Role.LEARNER).get(FIGURES).then().statusCode(404);
        reader("Tom", Role.LEARNER).get(FIGURES + "/days.csv").then().statusCode(404);
        reader("Lea").get("/runs/nonsense/analytics").then().statusCode(404);
        reader("Lea").get(FIGURES + "/nonsense").then().statusCode(404);
    }

    @Test
    void shouldSayThatSmallGroupsAreHidden() {
        reader("Oumar", Role.OFFICER)
                .get(FIGURES)
                .then()
                .statusCode(200)
                .body(containsString("Not shown: fewer than 10 people"), not(containsString("type=\"date\"")));
        reader("Oumar", Role.OFFICER)
                .get(FIGURES + "/participation.csv")
                .then()
                .body(containsString("hidden,hidden,8123,5888"));
    }

    @Test
    void shouldSayNoTotalWhenTheWholeRunIsTooSmallToShow() {
        reader("Oumar", Role.OFFICER)
                .get("/runs/" + InsightWorld.SMALL_RUN + "/analytics")
                .then()
                .statusCode(200)
                .body(containsString("Not shown: fewer than 10 people"), not(containsString("n = ")));
    }

    @Test
    void shouldSayThatNoDataIsNotZero() {
        reader("Lea")
                .get("/runs/" + InsightWorld.EMPTY_RUN + "/analytics")
                .then()
                .statusCode(200)
                .body(containsString("No data is not zero"), containsString("Nothing was counted yet."));
    }

    @Test
    void shouldKeepSpreadsheetsFromCalculating() {
        reader("Lea")
                .get(FIGURES + "/problems.csv")
                .then()
                .statusCode(200)
                .body(containsString("\"'=HYPERLINK(\"\"x\"\")\""));
    }

    @Test
    void shouldTakeEventsFromOurPagesOnly() {
        InsightWorld.TOLD.clear();
        var body = "{\"session\":\"" + InsightWorld.RUN + "\",\"sentAt\":\"2026-03-24T11:55:00Z\",\"events\":[]}";
        var events = "/events/" + InsightWorld.RUN;
        reader("Amina")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body(body)
                .post(events)
                .then()
                .statusCode(202);
        assertEquals(1, InsightWorld.TOLD.size());
        reader("Amina")
                .header("Sec-Fetch-Site", "cross-site")
                .contentType("application/json")
                .body(body)
                .post(events)
                .then()
                .statusCode(403);
        reader("Amina")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("text/plain")
                .body(body)
                .post(events)
                .then()
                .statusCode(415);
        reader("Otto")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body(body)
                .post(events)
                .then()
                .statusCode(429);
        assertEquals(1, InsightWorld.TOLD.size());
    }

    @Test
    void shouldShowTheHolderTheirCertificate() {
        reader("Amina")
                .get(MINE)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Amina &lt;b&gt;Juma&lt;/b&gt; Daudi"),
                        containsString("PDF, 84"),
                        containsString("<path d=\"M")));
        visitor("pt").auth().oauth2(Tokens.of("Amina")).get(MINE).then().body(containsString("O seu certificado"));
        form(reader("Amina")).post(MINE + "/grade").then().statusCode(303).header("Location", endsWith(MINE));
        reader("Amina").get(MINE + "/grade").then().statusCode(303);
    }

    @Test
    void shouldSayWhatIsStillMissing() {
        reader("Tom")
                .get(MINE)
                .then()
                .statusCode(200)
                .body(containsString("From 60% you get the certificate"), containsString("19 of 32 units"));
        visitor().get(MINE).then().statusCode(401);
    }

    @Test
    void shouldLetAnyoneCheckACertificate() {
        visitor()
                .get("/certificates/" + InsightWorld.VALID)
                .then()
                .statusCode(200)
                .header("X-Robots-Tag", "noindex")
                .body(containsString("This certificate is valid"), containsString("nota igual ou superior a 60%"));
        visitor("pt")
                .get("/certificates/" + InsightWorld.REVOKED)
                .then()
                .statusCode(200)
                .body(containsString("Este certificado foi anulado"), containsString("Issued by mistake"));
        visitor()
                .get("/certificates/" + InsightWorld.ALTERED)
                .then()
                .statusCode(200)
                .body(containsString("This certificate is not valid"), not(containsString("Amina")));
        visitor()
                .get("/certificates/" + InsightWorld.VALID + "/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        visitor()
                .get("/certificates/" + InsightWorld.VALID + "/json")
                .then()
                .statusCode(200)
                .body("state", org.hamcrest.Matchers.is("VALID"));
    }

    @Test
    void shouldLeadFromANumberToItsPage() {
        visitor().get("/certificates").then().statusCode(200).body(containsString("Check a certificate"));
        visitor()
                .get("/certificates?number=7K2M 9QXR 4TDA W8HN 0000 _-")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/certificates/" + InsightWorld.VALID));
        visitor()
                .get("/certificates?number=%3Cscript%3E")
                .then()
                .statusCode(404)
                .body(containsString("No certificate has this number"), not(containsString("<script>")));
        visitor()
                .get("/certificates/AAAAAAAAAAAAAAAAAAAAAA")
                .then()
                .statusCode(404)
                .body(containsString("No certificate has this number"));
    }
}
