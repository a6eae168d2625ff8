package palavra.frontend.learn;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.assignment.WorkState;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(LearnPagesTest.Doors.class)
class AssignmentPagesTest {

    private static final String UNIT = "/runs/" + LearnWorld.RUN + "/units/" + LearnWorld.READ;
    private static final String PAGE = UNIT + "/assignments/" + FakeWork.ESSAY;

    @Inject
    FakeWork work;

    @BeforeEach
    void start() {
        work.reset();
    }

    @Test
    void shouldStandInItsUnitWithItsStateAndPoints() {
        visitor().get(PAGE).then().statusCode(401);
        amina().get(UNIT)
                .then()
                .statusCode(200)
                .body(containsString("Your &lt;roof&gt;"), containsString("Not started"), containsString(PAGE));
        work.state = WorkState.GRADED;
        amina().get(UNIT).then().body(containsString("9.5"), containsString("Graded"));
    }

    @Test
    void shouldShowTheTaskAndTheRubricBeforeOneBegins() {
        amina().get(PAGE)
                .then()
                .statusCode(200)
                .body(
                        containsString("Look <em>up</em>"),
                        containsString("/media/" + LearnWorld.RUN + "/roof.png?v=1"),
                        containsString("Nobody knows."),
                        containsString("Points from 0 to 10"),
                        containsString("accept=\".pdf,.txt\""),
                        containsString("Nothing is saved yet."),
                        not(containsString("Helena")));
        visitor("pt")
                .auth()
                .oauth2(Tokens.of("Amina"))
                .get(PAGE)
                .then()
                .body(containsString("Entregar"), containsString("Como é avaliado"));
    }

    @Test
    void shouldKeepWhatIsTypedWithEveryButton() {
        multipart("The roof.").post(PAGE + "/draft").then().statusCode(303).header("Location", endsWith("?said=draft"));
        multipart("Tiles.")
                .multiPart("file", "roof.pdf", "%PDF-".getBytes())
                .post(PAGE + "/submission")
                .then()
                .statusCode(303);
        assertEquals(List.of("save The roof.", "save Tiles.", "attach roof.pdf", "in Tiles."), work.calls);
        amina().get(PAGE)
                .then()
                .body(allOf(
                        containsString("Take it back"), not(containsString("<textarea")), containsString("Tiles.")));
        form(amina()).post(PAGE + "/submission/end").then().statusCode(303);
        multipart("More.")
                .post(PAGE + "/files/" + FakeWork.FILE + "/end")
                .then()
                .statusCode(303);
        assertEquals("detach " + FakeWork.FILE, work.calls.getLast());
        form(amina())
                .header("HX-Request", true)
                .formParam("text", "Typing")
                .post(PAGE + "/kept")
                .then()
                .statusCode(200)
                .body(containsString("Draft saved"), not(containsString("<html")));
    }

    @Test
    void shouldDrawTheFormAgainWithWhatWasTypedWhenItIsRefused() {
        work.refusal = Refusal.invalid("work-file-missing", "Add a file before you hand it in.");
        multipart("Typed & kept")
                .post(PAGE + "/submission")
                .then()
                .statusCode(400)
                .body(containsString("Add a file before you hand it in."), containsString("Typed &amp; kept"));
        assertEquals(List.of("save Typed & kept"), work.calls);
    }

    @Test
    void shouldShowHowItWasGradedAndByWhom() {
        work.state = WorkState.GRADED;
        amina().get(PAGE)
                .then()
                .body(
                        containsString("9.5"),
                        containsString("Well &lt;argued&gt;."),
                        containsString("Go on."),
                        containsString("Helena Costa"),
                        containsString("/runs/" + LearnWorld.RUN + "/grade"));
    }

    @Test
    void shouldSayWhenTheDeadlineIsOverOrTheRunArchived() {
        work.closed = "deadline";
        amina().get(PAGE).then().body(containsString("The deadline is over."), not(containsString("/submission\"")));
        work.closed = "archived";
        amina().get(PAGE).then().body(containsString("This run is archived"), not(containsString("<textarea")));
        work.closed = "team";
        amina().get(PAGE).then().body(not(containsString("<textarea")));
    }

    @Test
    void shouldOfferAFileAsADownloadOfUnknownKindWhateverItIs() {
        amina().get("/runs/" + LearnWorld.RUN + "/files/" + FakeWork.FILE)
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''roof%20%22%3Cb%3E%0D%0A.html"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("no-store"));
    }

    private static RequestSpecification amina() {
        return reader("Amina", Role.LEARNER);
    }

    private static RequestSpecification multipart(String text) {
        var page = visitor().get("/preferences");
        var token = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        return amina().header("Sec-Fetch-Site", "same-origin")
                .cookies(page.cookies())
                .multiPart("csrf-token", token)
                .multiPart("key", "k1")
                .multiPart("text", text);
    }
}
