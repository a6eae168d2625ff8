package palavra.frontend.catalog;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.courses.api.RunState;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CatalogPagesTest {

    @Inject
    FakeCourses courses;

    @BeforeEach
    void world() {
        courses.reset();
        QuarkusMock.installMockForType(new Published(), Outlines.class);
    }

    /** Every publication has one section with one graded unit: 4 MB to read, 186 MB to watch. */
    static class Published extends Outlines {

        Published() {
            super(null, java.time.Clock.systemUTC());
        }

        @Override
        Optional<Outline> of(UUID publication) {
            var unit = new OutlineUnit(Ids.next(), "A bottle", List.of("html"), 4_000_000);
            var part = new OutlineSubsection(Ids.next(), "Part", "Homework", null, List.of(unit));
            var section = new OutlineSection(Ids.next(), "Where water comes from", List.of(part));
            return Optional.ofNullable(publication)
                    .map(id -> new Outline(
                            id,
                            Ids.next(),
                            Language.ENGLISH,
                            1,
                            List.of(section),
                            2,
                            4_000_000,
                            186_000_000,
                            id.equals(FakeCourses.PARTLY) ? 62 : 100));
        }
    }

    @Test
    void shouldWelcomeWithCoursesWordsAndWeights() {
        visitor()
                .get("/")
                .then()
                .statusCode(200)
                .body(
                        containsString("Learn in your language."),
                        containsString("href=\"/courses/water/en\""),
                        containsString("Starts March 9, 2027"),
                        containsString("6 weeks"),
                        containsString("your own pace"),
                        containsString("4\u00a0MB to read, 190\u00a0MB with audio and video"),
                        containsString("See all 8 courses"),
                        containsString("href=\"/languages/pt\""),
                        containsString("href=\"/catalog?language=ar\""),
                        containsString("About &lt;Soil&gt;"));
    }

    @Test
    void shouldSpeakPortuguese() {
        visitor("pt")
                .get("/catalog")
                .then()
                .statusCode(200)
                .body(
                        containsString("Uma palavra, muitas línguas"), containsString("Todos os assuntos"),
                        containsString("6. Água potável e saneamento (2)"),
                                containsString("Começa a 9 de março de 2027"));
        visitor("pt")
                .get("/courses/water/ar")
                .then()
                .statusCode(200)
                .body(
                        containsString("Turma de março de 2027"),
                        containsString("Pronta para ler"),
                        containsString("62% traduzido, o resto em inglês"));
    }

    @Test
    void shouldKeepWhatIsChosenInTheAddress() {
        visitor()
                .get("/catalog?text=well&language=ar&subject=Health&sdg=6&institution=two-rivers&pace=self")
                .then()
                .statusCode(200)
                .body(
                        containsString("8 courses in العربية"),
                        containsString("noindex"),
                        containsString("<option value=\"Health\" selected>"),
                        containsString("<option value=\"self\" selected>"));
        assertEquals("well", courses.asked().text());
        assertEquals(6, courses.asked().sdg());
        assertEquals(Language.of("ar"), courses.asked().language());
    }

    @Test
    void shouldTakeNonsenseAsNotChosen() {
        visitor()
                .queryParam("language", "<script>")
                .queryParam("sdg", "99")
                .queryParam("pace", "")
                .queryParam("text", "{config:x}")
                .get("/catalog")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>")), containsString("value=\"{config:x}\""));
        assertNull(courses.asked().language());
        assertNull(courses.asked().sdg());
    }

    @Test
    void shouldOfferNearMissesElseSayThatNothingFits() {
        visitor()
                .get("/catalog?text=watr")
                .then()
                .body(
                        containsString("Nothing was found for “watr”"),
                        containsString("Spelled much like it"),
                        containsString("/courses/water/en"));
        visitor()
                .get("/catalog?text=nothing")
                .then()
                .body(containsString("Nothing was found for “nothing”"), containsString("Clear the filters"));
        visitor().get("/catalog?text=nothing&pace=self").then().body(containsString("No course fits all of this"));
    }

    @Test
    void shouldSayThatThereAreNoCoursesYet() {
        courses.empty();
        for (var address : List.of("/", "/catalog")) {
            visitor().get(address).then().statusCode(200).body(containsString("There are no courses yet"));
        }
    }

    @Test
    void shouldReadInAnotherLanguageFromNowOn() {
        visitor()
                .get("/languages/pt?language=pt")
                .then()
                .statusCode(303)
                .cookie("language", equalTo("pt"))
                .header("Location", endsWith("/catalog?language=pt"));
        visitor().get("/languages/pt?language=//x").then().statusCode(303).header("Location", endsWith("/catalog"));
        visitor().get("/languages/xx").then().statusCode(404);
    }

    @Test
    void shouldShowACourseInTheEditionAskedFor() {
        visitor()
                .get("/courses/water/ar")
                .then()
                .statusCode(200)
                .body(
                        containsString("<h1 dir=\"auto\">ماء آمن للمجتمعات الصغيرة</h1>"),
                        containsString("lang=\"ar\" dir=\"rtl\""),
                        containsString("hreflang=\"x-default\" href=\"http://localhost:8081/courses/water\""),
                        containsString("rel=\"canonical\" href=\"http://localhost:8081/courses/water/ar\""),
                        containsString("Not published yet"),
                        containsString("1 unit in 1 section."),
                        containsString("graded"),
                        containsString("Helena Macuácua"),
                        containsString("Course lead"));
        visitor()
                .get("/courses/water/fr")
                .then()
                .statusCode(303)
                .header("Location", containsString("/courses/water/en"));
        visitor().get("/courses/nothing/en").then().statusCode(404);
        visitor().get("/courses/water/-").then().statusCode(404);
    }

    @Test
    void shouldCarryDataThatCannotLeaveItsScript() {
        var page = visitor().get("/courses/water/en").asString();
        var data = page.substring(page.indexOf("ld+json\">") + 9);
        data = data.substring(0, data.indexOf("</script>"));
        var course = new io.restassured.path.json.JsonPath(data);
        assertEquals("Course", course.getString("'@type'"));
        assertEquals("2027-03-08T22:30:00Z", course.getString("hasCourseInstance[0].startDate"));
        assertEquals(List.of("en", "ar", "sw"), course.getList("availableLanguage"));
        assertEquals(true, course.getString("description").contains("</script>"));
        assertEquals(-1, page.indexOf("<script>alert"));
    }

    @Test
    void shouldLetASignedInReaderEnrollInAnEditionThatIsReady() {
        var run = FakeCourses.RUN.toString();
        visitor()
                .get("/courses/water/en")
                .then()
                .body(
                        containsString("href=\"/session?from=/courses/water/en\""),
                        not(containsString("/runs/" + run + "/enrollment")));
        reader("Amina", Role.LEARNER)
                .get("/courses/water/ar")
                .then()
                .body(
                        containsString("action=\"/runs/" + run + "/enrollment\""),
                        containsString("value=\"" + FakeCourses.EDITIONS.get(1).id() + "\" lang=\"ar\" selected"),
                        not(containsString(
                                "value=\"" + FakeCourses.EDITIONS.get(2).id())));
    }

    @ParameterizedTest
    @CsvSource({"ANNOUNCED, Enrollment is not open yet.", "ARCHIVED, This run is over.", "DRAFT, This is a draft."})
    void shouldSayWhyOneCannotEnroll(RunState state, String sentence) {
        courses.put(state);
        reader("Amina", Role.LEARNER)
                .get("/courses/water/en")
                .then()
                .statusCode(200)
                .body(containsString(sentence), not(containsString("/enrollment\"")));
    }

    @Test
    void shouldTellSearchEnginesWhatThereIs() {
        visitor()
                .get("/sitemap.xml")
                .then()
                .statusCode(200)
                .contentType(containsString("application/xml"))
                .body(containsString("<loc>http://localhost:8081/courses/water/ar</loc>"));
        visitor()
                .get("/robots.txt")
                .then()
                .statusCode(200)
                .body(containsString("Sitemap: http://localhost:8081/sitemap.xml"));
    }
}
