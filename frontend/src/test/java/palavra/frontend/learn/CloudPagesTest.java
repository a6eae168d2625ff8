package palavra.frontend.learn;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(LearnPagesTest.Doors.class)
class CloudPagesTest {

    private static final String UNIT = "/runs/" + LearnWorld.RUN + "/units/" + LearnWorld.READ;
    private static final String CLOUD = UNIT + "/clouds/" + FakeClouds.CLOUD;
    private static final String WATCH = "/runs/" + LearnWorld.RUN + "/clouds/" + FakeClouds.CLOUD;

    @Inject
    FakeLearning learning;

    @Inject
    FakeClouds clouds;

    @BeforeEach
    void reset() {
        learning.reset();
        clouds.reset();
    }

    @Test
    void shouldAskForWordsInTheUnitAndShowThoseOfAllWhenTheyWereSent() {
        amina().get(UNIT)
                .then()
                .body(
                        containsString("Your &lt;word&gt;"),
                        containsString("What is <em>water</em> for you?"),
                        containsString("Write up to 2 words"),
                        containsString("aria-label=\"Word 2\""),
                        not(containsString("ماء")));
        form(amina())
                .formParam("word", "Sea", "")
                .post(CLOUD)
                .then()
                .statusCode(303)
                .header("Location", endsWith(UNIT + "#p-" + FakeClouds.CLOUD));
        assertTrue(clouds.calls.contains("say [Sea, ]"), clouds.calls.toString());
        amina().get(UNIT)
                .then()
                .body(
                        containsString("200 learners answered"),
                        containsString("<bdi class=\"w7\" lang=\"en\">River &lt;b&gt;</bdi>"),
                        containsString("<bdi class=\"w4\" lang=\"ar\">ماء</bdi>"),
                        containsString("<td class=\"n\">50%</td>"),
                        containsString("Your words: <bdi lang=\"en\">Sea</bdi>"),
                        not(containsString("Send words")));
        visitor("pt")
                .auth()
                .oauth2(Tokens.of("Amina"))
                .get(UNIT)
                .then()
                .body(containsString("200 pessoas responderam"));
    }

    @Test
    void shouldAnswerTheCloudAloneWhenHtmxAsks() {
        form(amina())
                .header("HX-Request", "true")
                .formParam("word", "Sea")
                .post(CLOUD)
                .then()
                .statusCode(200)
                .body(
                        startsWith("<section class=\"problem\""),
                        containsString("<details>"),
                        not(containsString("<html")));
    }

    @Test
    void shouldKeepWhatWasTypedWhenItIsRefused() {
        clouds.refusal = "words-missing";
        form(amina())
                .formParam("word", "<b>", "Sea")
                .post(CLOUD)
                .then()
                .statusCode(400)
                .body(containsString("Write at least one word."), containsString("value=\"&lt;b&gt;\""));
        form(visitor("pt").auth().oauth2(Tokens.of("Amina")))
                .header("HX-Request", "true")
                .formParam("word", "Mar")
                .post(CLOUD)
                .then()
                .statusCode(400)
                .body(containsString("Escreva pelo menos uma palavra."), containsString("value=\"Mar\""));
    }

    @Test
    void shouldShowTheWordsOfOneLanguageOnTheirOwnPage() {
        clouds.own = List.of("Sea");
        var edition = LearnWorld.ARABIC.id();
        amina().get(CLOUD + "?edition=" + edition)
                .then()
                .statusCode(200)
                .body(
                        containsString("?edition=" + edition + "\" lang=\"ar\" aria-current=\"page\""),
                        containsString("<details open>"),
                        not(containsString("Look after the words")));
        assertEquals("of " + edition, clouds.calls.getLast());
        clouds.nobody = true;
        amina().get(CLOUD + "?edition=" + edition)
                .then()
                .body(containsString("In this language nobody has sent words"));
        amina().get(CLOUD).then().body(containsString("Nobody has sent words yet."));
        amina().get(CLOUD + "?edition=no").then().statusCode(404);
    }

    @Test
    void shouldLetStaffHideWordsAndTakeThemAlong() {
        amina().get(WATCH).then().statusCode(404);
        root().get(UNIT).then().body(containsString("words are not taken"), not(containsString("Send words")));
        root().get(CLOUD).then().body(containsString("href=\"" + WATCH + "\""));
        root().get(WATCH)
                .then()
                .statusCode(200)
                .body(
                        containsString("River &lt;b&gt;"),
                        containsString("Show again"),
                        containsString("Helena &lt;i&gt;"),
                        containsString("words.csv"));
        form(root())
                .formParam("word", "river")
                .formParam("hidden", "true")
                .post(WATCH + "/hidden")
                .then()
                .statusCode(303)
                .header("Location", endsWith(WATCH));
        assertEquals("hide river true", clouds.calls.getLast());
        root().get(WATCH + "/hidden").then().statusCode(303);
        root().get(WATCH + "/words.csv").then().statusCode(200).contentType("text/csv; charset=utf-8");
        clouds.nobody = true;
        root().get(WATCH).then().body(containsString("Nobody has sent words yet."));
    }

    @Test
    void shouldSpeakBothLanguagesOnEveryPage() {
        for (var page : List.of(CLOUD, WATCH)) {
            for (var language : List.of("en", "pt")) {
                visitor(language)
                        .auth()
                        .oauth2(Tokens.of("Root", Role.ADMINISTRATOR))
                        .get(page)
                        .then()
                        .statusCode(200)
                        .body(containsString("lang=\"" + language + "\""), not(containsString("??")));
            }
        }
    }

    private static RequestSpecification amina() {
        return reader("Amina", Role.LEARNER);
    }

    private static RequestSpecification root() {
        return reader("Root", Role.ADMINISTRATOR);
    }
}
