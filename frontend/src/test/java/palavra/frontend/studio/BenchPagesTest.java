package palavra.frontend.studio;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.content.api.Pool;
import palavra.content.api.studio.Body;
import palavra.content.api.studio.Writing;
import palavra.frontend.Browser;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(StudioWorld.Door.class)
class BenchPagesTest {

    private static final String BASE = "/studio/" + StudioWorld.EDITION;
    private static final String TEXT = BASE + "/blocks/" + StudioWorld.TEXT;
    private static final String CLOUDS = BASE + "/blocks/" + StudioWorld.CLOUDS;

    @Inject
    StudioWorld world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void shouldListTheCoursesWithTheirEditions() {
        halima().get("/studio")
                .then()
                .statusCode(200)
                .body(
                        containsString("Safe water for small communities"),
                        containsString("Publication 14"),
                        containsString("3 changed blocks"),
                        containsString("lang=\"ar\""));
    }

    @Test
    void shouldBeginACourse() {
        halima().get("/studio/courses").then().statusCode(200).body(containsString("Begin a course"));
        form(halima())
                .formParam("title", "Wells")
                .formParam("institution", "TwoRivers")
                .formParam("number", "W1")
                .formParam("language", "en")
                .post("/studio/courses")
                .then()
                .statusCode(303)
                .header("Location", endsWith(BASE));
    }

    @Test
    void shouldDrawOnlyWhatIsOnTheWayToTheChosenBlock() {
        halima().get(CLOUDS)
                .then()
                .statusCode(200)
                .body(
                        containsString("Boil, filter or sun?"),
                        containsString("Wells, springs and tanks"),
                        not(containsString("A well far away")),
                        containsString("Move up"));
        halima().get(BASE + "/tree/" + StudioWorld.OTHER)
                .then()
                .statusCode(200)
                .body(containsString("A well far away"), not(containsString("<html")));
    }

    @Test
    void shouldSayHowManyProblemsOfAPoolEachLearnerIsGiven() {
        world.saved.put(StudioWorld.CLOUDS, new Writing("Clouds", Body.pool(new Pool(2)), 1, false));
        halima().get(CLOUDS)
                .then()
                .statusCode(200)
                .body(containsString("name=\"gives\" value=\"2\""), containsString("up to the first block"));
        given(3).then().statusCode(303);
        assertEquals(3, world.saved.get(StudioWorld.CLOUDS).body().pool().gives());
        given(0).then().body(containsString("Write a whole number."));
        given("").then().statusCode(303);
        assertEquals(new Pool(null), world.saved.get(StudioWorld.CLOUDS).body().pool());
    }

    @Test
    void shouldShowWhatThreeLearnersWouldGetOfANumber() {
        var fields = new HashMap<>(Map.of("title", "Sum", "base", "1", "q0.id", "q0", "q0.type", "numerical"));
        fields.putAll(Map.of("q0.label", "How much is {{a}}?", "q0.range0.id", "r0", "q0.range0.answer", "2*a + 1"));
        fields.putAll(Map.of("number0.id", "n0", "number0.text", "a", "number0.low", "7", "number0.high", "7"));
        send(CLOUDS, fields, "add:hint")
                .then()
                .statusCode(200)
                .body(
                        containsString("What three learners would get"),
                        containsString("<td class=\"n\"><bdi>15</bdi></td>"),
                        containsString("Write {{name}} where it stands"));
        fields.put("q0.label", "How much is {{b}}?");
        send(CLOUDS, fields, "save")
                .then()
                .statusCode(400)
                .body(containsString("in double braces"), not(containsString("What three learners would get")));
        fields.put("q0.label", "How much is {{a}}?");
        fields.put("q0.range0.answer", "1/(a - 7)");
        send(CLOUDS, fields, "save").then().statusCode(400).body(containsString("a right answer has no value"));
        fields.put("q0.range0.answer", "2*a + 1");
        send(CLOUDS, fields, "save").then().statusCode(303);
        assertEquals(
                "a",
                world.saved
                        .get(StudioWorld.CLOUDS)
                        .body()
                        .problem()
                        .variables()
                        .getFirst()
                        .name());
    }

    private static Response given(Object gives) {
        return send(CLOUDS, Map.of("title", "Clouds", "base", "1", "gives", gives + ""), "save");
    }

    @Test
    void shouldWriteTheAboutPageAndKeepWhatCouldNotBeSaved() {
        halima().get(BASE + "/about")
                .then()
                .statusCode(200)
                .body(containsString("Clean &lt;water&gt;."), containsString("# For whom"), containsString("Boil."));
        sendAbout(2, "Written too late.")
                .then()
                .statusCode(409)
                .body(
                        containsString("Somebody else changed it meanwhile."),
                        containsString("Written too late."),
                        containsString("Saved now"),
                        containsString("name=\"version\" value=\"3\""));
        assertEquals("Clean <water>.", world.about.lead());
        sendAbout(3, "Clean water from a roof.").then().statusCode(303).header("Location", endsWith("?said=saved"));
        assertEquals("Clean water from a roof.", world.about.lead());
        assertEquals(List.of("Boil.", "Filter."), world.about.abilities());
    }

    @Test
    void shouldWriteWhatCertificatesSayAndShowHowItLooks() {
        halima().get(BASE + "/certificate")
                .then()
                .statusCode(200)
                .body(
                        containsString("Certificate of &lt;care&gt;"),
                        containsString("<code>&#123;hours&#125;</code>"),
                        containsString("{name} kept {course} for {hours} hours."),
                        containsString("Halima kept Safe water for 24 hours."),
                        containsString("Head of course"));
        sendWords("{nome} kept it.")
                .then()
                .statusCode(400)
                .body(containsString("Nothing is filled in for {nome}."), containsString("{nome} kept it."));
        sendWords("{name} kept it.").then().statusCode(303).header("Location", endsWith("?said=saved"));
        assertEquals("{name} kept it.", world.wording.words().statement());
        assertEquals(
                "Ana Machel", world.wording.words().signatories().getFirst().name());
    }

    private static Response sendWords(String statement) {
        return form(halima())
                .formParam("version", 1)
                .formParam("title", "")
                .formParam("statement", statement)
                .formParam("name0", "Ana Machel")
                .formParam("role0", "")
                .formParam("institution0", "")
                .post(BASE + "/certificate");
    }

    private static Response sendAbout(int version, String lead) {
        return form(halima())
                .formParam("version", version)
                .formParam("title", "Safe water")
                .formParam("word", "Water")
                .formParam("lead", lead)
                .formParam("overview", "")
                .formParam("abilities", "Boil.\nFilter.")
                .post(BASE + "/about");
    }

    @Test
    void shouldMoveByOneStepAlsoIntoTheNextPart() {
        form(halima()).formParam("step", "up").post(CLOUDS + "/place").then().statusCode(303);
        assertTrue(world.acts.contains("move to " + StudioWorld.UNIT + " after null"), world.acts.toString());
        form(halima()).formParam("step", "down").post(BASE + "/blocks/" + StudioWorld.PART + "/place");
        assertTrue(world.acts.contains("move to " + StudioWorld.OTHER + " after null"), world.acts.toString());
    }

    @Test
    void shouldAddRightAfterWhatIsChosen() {
        form(halima())
                .formParam("what", "UNIT")
                .formParam("beside", StudioWorld.TEXT)
                .post(BASE + "/blocks")
                .then()
                .statusCode(303);
        assertTrue(world.acts.contains("add UNIT " + StudioWorld.UNIT), world.acts.toString());
    }

    @Test
    void shouldSaveAProblemAndLeadBackToIt() {
        send(CLOUDS, clouds("Two days in a row"), "save")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?said=saved"));
        var problem = world.saved.get(StudioWorld.CLOUDS).body().problem();
        assertEquals("Look up.", problem.hints().getFirst());
        assertEquals(2, problem.maxAttempts());
        assertTrue(problem.stem().size() == 2);
    }

    @Test
    void shouldSayAtTheFieldWhatIsMissingAndKeepTheText() {
        send(CLOUDS, clouds(""), "save")
                .then()
                .statusCode(400)
                .body(
                        containsString("id=\"q0.option1.text-error\""),
                        containsString("Write the option, or remove it."),
                        containsString("Six hours, as always"));
        assertTrue(world.kept.containsKey(StudioWorld.CLOUDS));
    }

    @Test
    void shouldSayWhatIsMissingWhileOneStillWrites() {
        var writing = form(halima());
        clouds("").forEach(writing::formParam);
        writing.post(CLOUDS + "/kept")
                .then()
                .statusCode(200)
                .body(
                        containsString("data-of=\"q0.option1.text\""),
                        containsString("Write the option, or remove it."),
                        not(containsString("<html")));
    }

    @Test
    void shouldKeepTimesByTheClockOfWhoReads() {
        halima().cookie("zone", "Africa/Maputo")
                .get(BASE + "/publication")
                .then()
                .body(containsString("(Maputo)"));
        halima().cookie("zone", "No/Where").get(BASE + "/publication").then().body(containsString("value=\"UTC\""));
    }

    @Test
    void shouldAddAndRemoveOptionsWithoutScript() {
        send(CLOUDS, clouds("Two days"), "add:q0.option")
                .then()
                .statusCode(200)
                .body(containsString("name=\"q0.option2.text\""));
        send(CLOUDS, clouds("Two days"), "remove:q0.option:0")
                .then()
                .statusCode(200)
                .body(not(containsString("Six hours, as always")), containsString("value=\"Two days\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "single-choice",
                "multiple-choice",
                "dropdown",
                "numerical",
                "text",
                "formula",
                "ordering",
                "matching",
                "categorizing",
                "hotspot"
            })
    void shouldBeginAQuestionOfEveryType(String type) {
        send(CLOUDS, clouds("Two days"), "question:" + type)
                .then()
                .statusCode(200)
                .body(
                        containsString("name=\"q1.type\" value=\"" + type + "\""),
                        containsString("Remove this question"),
                        not(containsString("??")));
    }

    @Test
    void shouldOfferWhatWasKeptAndNotSaved() {
        form(halima())
                .formParam("text", "Half written")
                .formParam("title", "T")
                .post(TEXT + "/kept")
                .then()
                .statusCode(200);
        halima().get(TEXT).then().body(containsString("Half written"), containsString("did not save it"));
        halima().get(TEXT + "?saved=1").then().body(containsString("Six hours are enough."));
        form(halima()).post(TEXT + "/kept/end").then().statusCode(303);
        halima().get(TEXT).then().body(not(containsString("did not save it")));
    }

    @Test
    void shouldShowBothTextsWhenSomebodySavedMeanwhile() {
        world.meanwhile = true;
        send(TEXT, Map.of("title", "Boil", "text", "Six hours are never enough.", "base", "1"), "save")
                .then()
                .statusCode(409)
                .body(
                        containsString("Two people wrote here"),
                        containsString("<ins>never </ins>"),
                        containsString("says Halima"),
                        containsString("name=\"base\" value=\"2\""));
        assertEquals(
                "Six hours are never enough.",
                world.kept.get(StudioWorld.TEXT).body().text());
    }

    @Test
    void shouldShowWhatIsBeingWritten() {
        form(halima())
                .header("HX-Request", "true")
                .formParam("text", "Sun <and> sand")
                .post(TEXT + "/preview")
                .then()
                .statusCode(200)
                .body(containsString("data-block"), not(containsString("<html")));
        halima().get(TEXT + "/learner").then().statusCode(200).body(containsString("Six hours are enough."));
    }

    @Test
    void shouldRefuseAnImageWithoutWords() {
        send(TEXT, Map.of("title", "Boil", "text", "![](media:images/roof.jpg)"), "save")
                .then()
                .statusCode(400)
                .body(containsString("An image has no words."));
    }

    @Test
    void shouldShowWhatChangedWordByWord() {
        halima().get(BASE + "/changes")
                .then()
                .statusCode(200)
                .body(containsString("<del>Six hours</del>"), containsString("1 of these is graded."));
        halima().get(BASE + "/publications").then().statusCode(200).body(containsString("newest"));
    }

    @Test
    void shouldSayWhyTheGateIsClosed() {
        world.refusal = Refusal.conflict("gate-closed", "Too much of this edition is missing.");
        form(halima())
                .formParam("note", "Clouds are explained")
                .formParam("when", "now")
                .post(BASE + "/publication")
                .then()
                .statusCode(409)
                .body(containsString("Too much of this edition is missing."), containsString("Clouds are explained"));
    }

    @Test
    void shouldGradeOnlyWithReadableNumbers() {
        halima().get(BASE + "/grading").then().statusCode(200).body(containsString("Make it 100."));
        form(halima())
                .formParam("type0.id", "a")
                .formParam("type0.name", "Quiz")
                .formParam("type0.weight", "much")
                .formParam("act", "save")
                .post(BASE + "/grading")
                .then()
                .statusCode(400)
                .body(containsString("value=\"much\""), containsString("Write a number"));
    }

    @Test
    void shouldSayWhomAnEditionIsFor() {
        halima().get(BASE + "/editions").then().body(containsString("name=\"was\""), containsString(BASE + "/about"));
        form(halima())
                .formParam("was", "")
                .formParam("now", "Rural cooperatives")
                .post(BASE + "/community")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/editions?said=dedicated"));
        assertTrue(world.acts.contains("dedicate Community[was=, now=Rural cooperatives]"), world.acts.toString());
        halima().get(BASE + "/editions?said=dedicated").then().body(containsString("Catalog and runs show it now."));
    }

    @Test
    void shouldSpeakPortugueseToo() {
        for (var page :
                new String[] {"", "/files", "/grading", "/editions", "/publication", "/publications", "/changes"}) {
            Browser.visitor("pt")
                    .auth()
                    .oauth2(Tokens.of("Halima", Role.AUTHOR))
                    .get(BASE + page)
                    .then()
                    .statusCode(200)
                    .body(containsString("A publicação 14 está à vista."));
        }
    }

    private static RequestSpecification halima() {
        return reader("Halima", Role.AUTHOR);
    }

    private static Map<String, String> clouds(String second) {
        return Map.ofEntries(
                Map.entry("title", "Clouds over the roof"),
                Map.entry("q0.id", "q"),
                Map.entry("q0.type", "single-choice"),
                Map.entry("q0.label", "How long?"),
                Map.entry("q0.points", "1"),
                Map.entry("q0.right", "b"),
                Map.entry("q0.option0.id", "a"),
                Map.entry("q0.option0.text", "Six hours, as always"),
                Map.entry("q0.option1.id", "b"),
                Map.entry("q0.option1.text", second),
                Map.entry("hint0.id", "h"),
                Map.entry("hint0.text", "Look up."),
                Map.entry("attempts", "2"));
    }

    private static io.restassured.response.Response send(String address, Map<String, String> fields, String act) {
        var page = Browser.visitor().get("/preferences");
        var token = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        var request = halima().header("Sec-Fetch-Site", "same-origin")
                .cookies(page.cookies())
                .multiPart("csrf-token", token);
        fields.forEach(request::multiPart);
        return request.multiPart("act", act).post(address);
    }
}
