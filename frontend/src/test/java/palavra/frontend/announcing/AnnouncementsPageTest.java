package palavra.frontend.announcing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;
import static palavra.frontend.catalog.FakeCourses.RUN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.frontend.runs.RunPagesTest;
import palavra.kernel.Language;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.notifications.api.announcing.Segment;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(RunPagesTest.Staff.class)
class AnnouncementsPageTest {

    private static final String PAGE = "/runs/" + RUN + "/announcements";

    @Inject
    FakeAnnouncements announcements;

    @BeforeEach
    void forget() {
        announcements.announced.clear();
    }

    @Test
    void shouldShowTheTeamWhatWasSentAndWhatIsPlanned() {
        visitor().get(PAGE).then().statusCode(401);
        reader("Amina", Role.LEARNER).get(PAGE).then().statusCode(404);
        helena().get(PAGE)
                .then()
                .statusCode(200)
                .body(
                        containsString("Week &lt;two&gt;"),
                        containsString("lang=\"ar\" dir=\"auto\">كيف نجمع"),
                        containsString("Sent to 1 learner"),
                        containsString("All learners (40)"),
                        containsString(PAGE + "/" + FakeAnnouncements.PLANNED + "/end"),
                        not(containsString(PAGE + "/" + FakeAnnouncements.SENT + "/end")));
        helena().cookie("language", "pt")
                .get(PAGE + "?kept=true")
                .then()
                .body(containsString("Está a caminho"), containsString("Quem foi aprovado (37)"));
    }

    @Test
    void shouldSendWhatWasWritten() {
        form(helena())
                .formParam("key", "one")
                .formParam("title", "Week two")
                .formParam("text", "Bring a bucket.")
                .formParam("segment", "PASSED")
                .formParam("at", "2026-03-24T09:15")
                .post(PAGE)
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE + "?kept=true"));
        var sent = announcements.announced.getFirst();
        assertEquals("one", sent.key());
        assertEquals(Segment.PASSED, sent.segment());
        assertEquals(Language.ENGLISH, sent.language());
        assertEquals(Instant.parse("2026-03-24T07:15:00Z"), sent.at());
        assertNull(sent.edition());
    }

    @Test
    void shouldKeepEveryWordOfAFormThatIsRefused() {
        form(helena())
                .formParam("key", "two")
                .formParam("title", " ")
                .formParam("text", "Bring a <bucket>.")
                .formParam("segment", "ON_THE_WAY")
                .post(PAGE)
                .then()
                .statusCode(400)
                .body(
                        containsString("Give it a title."),
                        containsString("Bring a &lt;bucket&gt;."),
                        containsString("name=\"key\" value=\"two\""),
                        containsString("value=\"ON_THE_WAY\" selected"));
        form(helena())
                .formParam("title", "A title")
                .formParam("text", "Text")
                .formParam("at", "tomorrow")
                .post(PAGE)
                .then()
                .statusCode(400);
        assertEquals(0, announcements.announced.size());
    }

    @Test
    void shouldTakeBackWhatWasNotSent() {
        form(helena())
                .post(PAGE + "/" + FakeAnnouncements.PLANNED + "/end")
                .then()
                .statusCode(303);
        form(helena())
                .post(PAGE + "/" + FakeAnnouncements.SENT + "/end")
                .then()
                .statusCode(409)
                .body(containsString("It cannot be taken back."));
    }

    private static RequestSpecification helena() {
        return reader("Helena", Role.FACILITATOR);
    }
}
