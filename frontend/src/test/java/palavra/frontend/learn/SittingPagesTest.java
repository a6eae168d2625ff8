package palavra.frontend.learn;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.sitting.HandIn.Outcome;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(LearnPagesTest.Doors.class)
class SittingPagesTest {

    private static final String QUIZ = "/runs/" + LearnWorld.RUN + "/sittings/" + FakeSittings.PART;
    private static final String FIELD = "q-" + LearnWorld.CHOICE + ".q1";

    @Inject
    FakeSittings sittings;

    @Inject
    FakeLearning learning;

    @BeforeEach
    void reset() {
        sittings.reset();
        learning.reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void shouldShowEveryStageInBothLanguages(int stage) {
        sittings.stage = stage;
        page().body(containsString("<html lang=\"en\""), not(containsString("??")));
        visitor("pt")
                .auth()
                .oauth2(Tokens.of("Amina"))
                .get(QUIZ)
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"pt\""), not(containsString("Time")));
    }

    @Test
    void shouldSayWhatComesBeforeItBegins() {
        page().body(
                        containsString("30 minutes"),
                        containsString("0 of 2 used"),
                        containsString(QUIZ + "/1"),
                        not(containsString("Six hours")));
        form(amina()).post(QUIZ + "/1").then().statusCode(303).header("Location", endsWith(QUIZ));
        assertEquals(List.of("begin 1"), sittings.calls);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attempts", "deadline", "wait", "archived", "team"})
    void shouldSayWhyItCannotBegin(String closed) {
        sittings.closed = closed;
        page().body(
                        not(containsString("<form method=\"post\" action=\"" + QUIZ)),
                        containsString("<p role=\"status\">"));
    }

    @Test
    void shouldAskEverythingInOneForm() {
        sittings.stage = 1;
        page().body(
                        containsString("data-left=\"1530\""),
                        containsString("13:25"),
                        containsString("name=\"" + FIELD + "\""),
                        containsString("name=\"q-" + LearnWorld.NUMBER),
                        not(containsString("/problems/")));
        form(amina())
                .formParam(FIELD, "b")
                .formParam("q-nonsense", "x")
                .post(QUIZ + "/1/submission")
                .then()
                .statusCode(303)
                .header("Location", endsWith(QUIZ));
        assertEquals(List.of("hand in {" + LearnWorld.CHOICE + "={q1=[b]}}"), sittings.calls);
        page().body(containsString("1 of 2 points"), containsString("disabled"));
    }

    @Test
    void shouldSaveAndSayWhen() {
        sittings.stage = 1;
        form(amina())
                .header("HX-Request", "true")
                .formParam(FIELD, "a")
                .post(QUIZ + "/1/answers")
                .then()
                .statusCode(200)
                .body(containsString("Saved at 10:00 UTC"), not(containsString("<html")));
        form(amina()).formParam(FIELD, "a").post(QUIZ + "/1/answers").then().statusCode(303);
        assertEquals(2, sittings.calls.size());
        sittings.over = true;
        form(amina())
                .formParam(FIELD, "a")
                .post(QUIZ + "/1/answers")
                .then()
                .header("Location", endsWith("?said=sitting-over"));
    }

    @Test
    void shouldTellWhichOfTwoFormsCounts() {
        sittings.outcome = Outcome.REPEATED;
        assertEquals("repeated", said());
        amina().get(QUIZ + "?said=repeated").then().body(containsString("What was handed in first counts."));
        sittings.outcome = Outcome.TOO_LATE;
        sittings.byClock = true;
        assertEquals("late", said());
        amina().get(QUIZ + "?said=late")
                .then()
                .body(containsString("came after the end"), containsString("Time was over"));
    }

    @Test
    void shouldLeadFromAUnitOfItToIt() {
        learning.whole = Refusal.conflict("taken-as-a-whole", "It is a whole.", FakeSittings.PART);
        amina().get("/runs/" + LearnWorld.RUN + "/units/" + LearnWorld.QUIZ)
                .then()
                .statusCode(303)
                .header("Location", endsWith(QUIZ));
    }

    private String said() {
        return form(amina()).post(QUIZ + "/1/submission").header("Location").replaceFirst(".*said=", "");
    }

    private static ValidatableResponse page() {
        return amina().get(QUIZ).then().statusCode(200);
    }

    private static RequestSpecification amina() {
        return reader("Amina", Role.LEARNER);
    }
}
