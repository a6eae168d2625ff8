package palavra.frontend.studio;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static palavra.frontend.Browser.reader;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.frontend.learn.FakeLearning;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.learning.api.AnswerFigures;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(StudioWorld.Door.class)
class AnsweredPageTest {

    private static final String CLOUDS = "/studio/" + StudioWorld.EDITION + "/blocks/" + StudioWorld.CLOUDS;
    private static final String TEXT = "/studio/" + StudioWorld.EDITION + "/blocks/" + StudioWorld.TEXT;

    @Inject
    StudioWorld world;

    @Inject
    FakeLearning learning;

    @BeforeEach
    void begin() {
        world.reset();
        learning.figures = AnswerFigures.none(10);
    }

    @Test
    void shouldStandBesideTheEditorOfWhatCanBeAnswered() {
        halima().get(CLOUDS).then().body(containsString("hx-get=\"" + CLOUDS + "/answers\""));
        halima().get(TEXT).then().body(not(containsString("/answers")));
        halima().get(TEXT + "/answers").then().statusCode(404);
    }

    @Test
    void shouldShowHowLearnersAnsweredInFigures() {
        learning.figures =
                new AnswerFigures(2, 1200L, 10, new BigDecimal("0.4"), Map.of("q", Map.of("a", 720L, "b", 480L)));
        alone().then()
                .statusCode(200)
                .body(
                        startsWith("<section class=\"answered\""),
                        allOf(
                                containsString("1,200 learners in 2 runs"),
                                containsString("40% right at the first attempt"),
                                containsString("Six hours, as always"),
                                containsString("60% · 720"),
                                containsString("40% · 480")),
                        not(containsString("<html")));
        halima().get(CLOUDS + "/answers").then().body(containsString("<html"), containsString("60% · 720"));
    }

    @Test
    void shouldSayWhenThereIsNothingToSay() {
        alone().then().body(containsString("Nobody has answered it yet."));
        learning.figures = new AnswerFigures(1, null, 10, null, Map.of());
        alone().then().body(containsString("fewer than 10 learners"), not(containsString("%")));
    }

    private static io.restassured.response.Response alone() {
        return halima().header("HX-Request", "true").get(CLOUDS + "/answers");
    }

    private static RequestSpecification halima() {
        return reader("Halima", Role.AUTHOR);
    }
}
