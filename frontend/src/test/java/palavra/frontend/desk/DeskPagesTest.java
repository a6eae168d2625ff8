package palavra.frontend.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.State;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(DeskWorld.Doors.class)
class DeskPagesTest {

    private static final String EDITION = "/desk/" + FakeTranslation.EDITION;
    private static final String UNIT = EDITION + "/units/" + WaterCourse.UNIT;
    private static final String ARABIC = "/desk/" + FakeTranslation.ARABIC + "/units/" + WaterCourse.UNIT;

    @Inject
    FakeTranslation desk;

    @BeforeEach
    void forget() {
        desk.clear();
    }

    @Test
    void shouldSayWhatNeedsATranslator() {
        var page = translator().get("/desk").then().statusCode(200);
        says(
                page,
                "What needs you",
                "Água",
                "9 texts wait for your review",
                "7 texts are stale",
                "2 changes of the source");
        visitor().get("/desk").then().statusCode(401);
    }

    @Test
    void shouldSayWhyAnEditionIsNotReadyAndFilterItsUnits() {
        var page = translator().get(EDITION).then().statusCode(200);
        says(page, "not yet", "1 graded text is missing or stale", "What needs me (17)", "Boil, filter or sun?");
        page.body(not(containsString("Chlorine")));
        says(translator().get(EDITION + "?show=review").then(), "Chlorine, drop by drop");
    }

    @Test
    void shouldShowSourceAndTargetWithTheirLanguages() {
        var page = translator().get(UNIT).then().statusCode(200);
        says(page, "<del>", "clear bottle", "lang=\"pt\" dir=\"ltr\"", "The author says that this change is minor.");
        says(
                page,
                "<code class=\"inlinetag\" dir=\"ltr\">&lt;1&gt;</code>",
                "86%",
                "not “germes”",
                "Draft, by machine");
        says(page, "Learners see the English text until you write one.", "the source has the number six");
        says(translator().get(ARABIC).then(), "lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void shouldSendATextForReviewAndGoOnToTheNext() {
        var sent = act("send", WaterCourse.PARAGRAPH, 6, "Seis horas de <1>sol</1>.");
        sent.statusCode(303).header("Location", containsString("did=send#work"));
        sent.header("Location", containsString(WaterCourse.ALT.block().toString()));
        is(State.IN_REVIEW, WaterCourse.PARAGRAPH);
    }

    @Test
    void shouldKeepTheTextWhenATagIsBroken() {
        var page = act("save", WaterCourse.PARAGRAPH, 6, "Seis horas de sol.").statusCode(400);
        says(page, "The tag &lt;1&gt;", ">Seis horas de sol.</textarea>", "What you wrote is still here.");
        is(State.STALE, WaterCourse.PARAGRAPH);
    }

    @Test
    void shouldShowBothTextsWhenSomebodyElseSavedFirst() {
        desk.meanwhile(WaterCourse.TITLE, "Ferver ou filtrar?");
        var page = act("save", WaterCourse.TITLE, 1, "Ferver, coar ou sol?").statusCode(409);
        says(page, "Ana Sitoe saved this meanwhile", "Ferver ou filtrar?", ">Ferver, coar ou sol?</textarea>");
        act("save", WaterCourse.TITLE, 2, "Ferver, coar ou sol?").statusCode(303);
    }

    @Test
    void shouldApproveOnlyTheTextThatIsThere() {
        says(act("approve", WaterCourse.FEEDBACK, 1, "Outra coisa").statusCode(409), "You changed the text.");
        var text = desk.field(WaterCourse.FEEDBACK).target();
        says(act("approve-all", WaterCourse.FEEDBACK, 1, text).statusCode(409), "Look at them first.");
        act("approve", WaterCourse.FEEDBACK, 1, text).statusCode(303);
        is(State.APPROVED, WaterCourse.FEEDBACK);
    }

    @Test
    void shouldAskWhyBeforeAMinorChangeIsKept() {
        var text = desk.field(WaterCourse.PARAGRAPH).target();
        says(act("keep", WaterCourse.PARAGRAPH, 6, text).statusCode(400), "Say why");
        sent("keep", WaterCourse.PARAGRAPH, 6, text)
                .formParam("minor", "Only a comma")
                .post(UNIT)
                .then()
                .statusCode(303);
        is(State.APPROVED, WaterCourse.PARAGRAPH);
    }

    @Test
    void shouldSaveWhatWasTypedWhenANoteIsAdded() {
        sent("note", WaterCourse.ALT, 0, "Duas garrafas")
                .formParam("note", "Zinc?")
                .post(UNIT)
                .then()
                .statusCode(303);
        is(State.DRAFT, WaterCourse.ALT);
    }

    @Test
    void shouldAnswerHtmxWithTheDeskAlone() {
        var page = translator().header("HX-Request", "true").get(UNIT).then().statusCode(200);
        page.header("HX-Replace-Url", containsString("&at=")).body(not(containsString("<html")));
    }

    private static RequestSpecification translator() {
        return reader("João Tembe", Role.TRANSLATOR);
    }

    private static RequestSpecification sent(String act, FieldKey field, int version, String text) {
        return form(translator())
                .formParam("act", act)
                .formParam("at", At.of(field))
                .formParam("version", version)
                .formParam("text", text);
    }

    private static ValidatableResponse act(String act, FieldKey field, int version, String text) {
        return sent(act, field, version, text).post(UNIT).then();
    }

    private void is(State state, FieldKey field) {
        org.junit.jupiter.api.Assertions.assertEquals(state, desk.field(field).state());
    }

    private static void says(ValidatableResponse page, String... words) {
        for (var word : words) {
            page.body(containsString(word));
        }
    }
}
