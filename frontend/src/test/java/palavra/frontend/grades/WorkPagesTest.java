package palavra.frontend.grades;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;
import static palavra.frontend.catalog.FakeCourses.RUN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.frontend.learn.FakeWork;
import palavra.frontend.runs.RunPagesTest;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.assignment.WorkView;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(RunPagesTest.Staff.class)
class WorkPagesTest {

    private static final String QUEUE = "/runs/" + RUN + "/work";
    private static final String WORK = QUEUE + "/" + FakeDesk.WORK;

    @Inject
    FakeDesk desk;

    @BeforeEach
    void start() {
        desk.reset();
    }

    @Test
    void shouldKeepOthersOut() {
        for (var page : List.of(QUEUE, WORK)) {
            visitor().get(page).then().statusCode(401);
            reader("Amina", Role.LEARNER).get(page).then().statusCode(404);
            helena().get(page).then().statusCode(200);
        }
    }

    @Test
    void shouldShowWhatWaitsAndWhoHasIt() {
        helena().get(QUEUE)
                .then()
                .body(
                        containsString("2 works wait"),
                        containsString("Amina &lt;Diallo&gt;"),
                        containsString("Otto"),
                        containsString("Reported"),
                        containsString("handed in 2 times"),
                        containsString("?after=c_1"));
        desk.empty = true;
        helena().get(QUEUE).then().body(containsString("Nothing waits"));
        visitor("pt")
                .auth()
                .oauth2(Tokens.of("Helena", Role.FACILITATOR))
                .get(QUEUE)
                .then()
                .body(containsString("Não há nada à espera"));
        form(helena()).post(QUEUE).then().statusCode(303).header("Location", endsWith("?said=none"));
    }

    @Test
    void shouldOpenTheOldestAndGradeItByItsRubric() {
        form(helena()).post(QUEUE).then().statusCode(303).header("Location", endsWith(WORK));
        helena().get(WORK)
                .then()
                .body(containsString("Tiles.\n&lt;b&gt;Red"), not(containsString("name=\"level.c1\"")));
        form(helena()).formParam("act", "take").post(WORK).then().statusCode(303);
        helena().get(WORK).then().body(containsString("name=\"level.c1\""), containsString("name=\"points.c2\""));
        rating().formParam("act", "grade").post(WORK).then().statusCode(303).header("Location", endsWith("?said=done"));
        assertTrue(desk.calls.getLast().contains("levels={c1=l2}, points={c2=7.5}"), desk.calls.toString());
        helena().get(WORK).then().body(containsString("Well &lt;argued&gt;."), containsString("Correct the grade"));
        desk.mine = true;
        rating().formParam("act", "next").post(WORK).then().statusCode(303).header("Location", containsString(WORK));
        assertEquals("next", desk.calls.getLast());
    }

    @Test
    void shouldShowWhatPeersSayWithTheirNamesAndWhatWasReported() {
        desk.reviews = List.of(
                new WorkView.PeerWord("Ben <b>", FakeWork.RESULT, "Rude & <wrong>."),
                new WorkView.PeerWord("Caio", null, "It is copied."));
        helena().get(WORK)
                .then()
                .body(
                        containsString("Ben &lt;b&gt;"),
                        containsString("Rude &amp; &lt;wrong&gt;."),
                        containsString("Caio reported the work:"),
                        containsString("It is copied."));
    }

    @Test
    void shouldKeepWhatWasTypedWhenItIsRefused() {
        desk.mine = true;
        desk.refusal = Refusal.invalid("rating-incomplete", "Choose a level or give points for every criterion.", "c1");
        rating().formParam("act", "grade")
                .post(WORK)
                .then()
                .statusCode(400)
                .body(
                        containsString("value=\"7,5\""),
                        containsString("Take heart."),
                        containsString("Choose a level or give points."));
        desk.refusal = null;
        form(helena())
                .formParam("act", "grade")
                .formParam("times", 1)
                .formParam("points.c2", "many")
                .post(WORK)
                .then()
                .statusCode(400);
        desk.mine = false;
        desk.refusal = Refusal.conflict("work-taken", "Otto is grading this work just now.", "Otto");
        form(helena())
                .formParam("act", "take")
                .post(WORK)
                .then()
                .statusCode(409)
                .body(containsString("Otto is grading this work just now."));
        form(helena()).formParam("act", "dance").post(WORK).then().statusCode(404);
    }

    private static RequestSpecification rating() {
        return form(helena())
                .formParam("times", 1)
                .formParam("level.c1", "l2")
                .formParam("points.c2", "7,5")
                .formParam("comment.c1", "Take heart.")
                .formParam("comment", "Go on.");
    }

    private static RequestSpecification helena() {
        return reader("Helena", Role.FACILITATOR);
    }
}
