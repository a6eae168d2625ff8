package palavra.frontend.learn;

import static org.hamcrest.Matchers.containsString;
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
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.ItemView;
import palavra.learning.api.OptionView;
import palavra.learning.api.QuestionView;
import palavra.learning.api.SpotView;

/** Every type is answered by plain fields of a form. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(LearnPagesTest.Doors.class)
class TypesPagesTest {

    private static final String UNIT = "/runs/" + LearnWorld.RUN + "/units/" + LearnWorld.QUIZ;
    private static final List<OptionView> PLACES = List.of(option("x", "Roof"), option("~", ""));

    @Inject
    FakeLearning learning;

    @BeforeEach
    void reset() {
        learning.reset();
    }

    @Test
    void shouldAskForTheUnitAndSayWhenItIsNotRight() {
        ask(question("numerical", List.of(), "5 kg", true, true, List.of(), List.of(), null));
        page().body(containsString("Write the unit after the number."), containsString("This unit is not right here."));
    }

    @Test
    void shouldNameTheVariablesOfAFormula() {
        ask(question("formula", List.of(), "n*x", false, false, List.of("n", "x_1"), List.of(), null));
        page().body(containsString("<code>x_1</code>"), containsString("dir=\"ltr\" maxlength"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordering", "matching", "categorizing"})
    void shouldPutThingsByAListBesideEach(String type) {
        var rain = new ItemView("n1", "Rain <b>water</b>", "x", null, "", List.of());
        var sand = new ItemView("n2", "Sand", "", null, "", List.of());
        ask(question(type, PLACES, "", false, false, List.of(), List.of(rain, sand), null));
        page().body(
                        containsString("<option value=\"n1:x\" selected>"),
                        containsString("<option value=\"n2:x\">"),
                        not(containsString("Right answer")));
        form(amina())
                .formParam("key", "k")
                .formParam("q-q1", "n1:x", "n2:~")
                .post(UNIT + "/problems/" + LearnWorld.NUMBER + "/submission")
                .then()
                .statusCode(303);
        assertEquals(List.of("submit {q1=[n1:x, n2:~]}"), learning.calls);
    }

    @Test
    void shouldSayOfEachThingWhatBecameOfIt() {
        var sand = new ItemView("n2", "Sand", "x", false, "Not up there.", List.of("~"));
        ask(question("categorizing", PLACES, "", false, false, List.of(), List.of(sand), null));
        page().body(containsString("Not up there."), containsString("<bdi>in none of them"));
    }

    @Test
    void shouldPointByTwoNumbersOrByTheNameOfARegion() {
        var shape = new SpotView.Shape("n1", "0,0 500,0 0,500", null);
        var picture = "<img src=\"media:map.png\" alt=\"A map\">";
        ask(question(
                "hotspot",
                List.of(),
                "",
                false,
                false,
                List.of(),
                List.of(),
                new SpotView(picture, List.of(), "50", "")));
        page().body(
                        containsString("alt=\"A map\""),
                        containsString("From the left (%)"),
                        containsString("value=\"50\""),
                        not(containsString("<polygon")));
        ask(question(
                "hotspot",
                List.of(option("n1", "The well")),
                "",
                false,
                false,
                List.of(),
                List.of(),
                new SpotView(picture, List.of(shape), "", "")));
        page().body(
                        containsString("<text x=\"25.0%\" y=\"25.0%\">A</text>"),
                        containsString("type=\"radio\" name=\"q-q1\" value=\"n1\""),
                        not(containsString("From the left")));
    }

    private void ask(QuestionView question) {
        learning.asked = question;
    }

    private static ValidatableResponse page() {
        visitor("pt")
                .auth()
                .oauth2(Tokens.of("Amina"))
                .get(UNIT)
                .then()
                .statusCode(200)
                .body(not(containsString("??")));
        return amina().get(UNIT).then().statusCode(200).body(not(containsString("??")));
    }

    private static QuestionView question(
            String type,
            List<OptionView> options,
            String text,
            boolean withUnit,
            boolean unitWrong,
            List<String> variables,
            List<ItemView> items,
            SpotView spot) {
        return new QuestionView(
                "q1", type, "Where?", "", options, text, "", null, "", null, withUnit, unitWrong, variables, items,
                spot);
    }

    private static OptionView option(String id, String html) {
        return new OptionView(id, html, false, null, "");
    }

    private static RequestSpecification amina() {
        return reader("Amina", Role.LEARNER);
    }
}
