package palavra.frontend.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(DeskWorld.Doors.class)
class ToolPagesTest {

    private static final String EDITION = "/desk/" + FakeTranslation.EDITION;

    @Inject
    FakeTranslation desk;

    @BeforeEach
    void forget() {
        desk.clear();
    }

    @Test
    void shouldAddChangeAndRemoveAWord() {
        var added = form(translator()).formParam("source", "well").formParam("target", "poço");
        added.formParam("not", "").post(EDITION + "/terms").then().statusCode(303);
        translator().get(EDITION + "/terms").then().body(containsString("poço"));
        var germs = WaterCourse.TERMS.getFirst().id();
        translator().get(EDITION + "/terms?edit=" + germs).then().body(containsString("value=\"micróbios\""));
        form(translator()).post(EDITION + "/terms/" + germs + "/end").then().statusCode(303);
        translator().get(EDITION + "/terms").then().body(not(containsString("micróbios")));
    }

    @Test
    void shouldSayAtTheFieldWhyAWordIsRefused() {
        form(translator())
                .formParam("source", " ")
                .formParam("target", "poço")
                .post(EDITION + "/terms")
                .then()
                .statusCode(400)
                .body(containsString("id=\"source-error\""), containsString("value=\"poço\""));
    }

    @Test
    void shouldFindWhereWordsStand() {
        translator()
                .get(EDITION + "/memory?words=roof")
                .then()
                .statusCode(200)
                .body(containsString("uma garrafa transparente no telhado"), containsString("lang=\"pt\""));
    }

    @Test
    void shouldAskWhatToDoWithAChangeOfTheSource() {
        var task = WaterCourse.TASKS.getFirst();
        translator()
                .get(EDITION + "/tasks")
                .then()
                .statusCode(200)
                .body(containsString("<ins>"), containsString("Take it out too"), containsString("Keep ours"));
        decide("KEEP").then().statusCode(303).header("Location", endsWith("/tasks"));
        decide("MERGE")
                .then()
                .header("Location", endsWith("/studio/" + FakeTranslation.EDITION + "/blocks/" + task.block()));
        decide("OTHER").then().statusCode(404);
    }

    @Test
    void shouldExportAndSayInWhichLineAnImportIsWrong() {
        translator()
                .get(EDITION + "/xliff/file?show=stale&section=")
                .then()
                .statusCode(200)
                .contentType("application/xliff+xml")
                .header("Content-Disposition", containsString("-stale.xlf\""));
        form(translator())
                .multiPart("file", "agua.xlf", new byte[] {1})
                .post(EDITION + "/xliff")
                .then()
                .statusCode(400)
                .body(containsString("id=\"file-error\""), containsString("Line 14"));
    }

    @Test
    void shouldShowEveryVersionOfAText() {
        translator()
                .get(EDITION + "/units/" + WaterCourse.UNIT + "/history?at=" + At.of(WaterCourse.PARAGRAPH))
                .then()
                .statusCode(200)
                .body(containsString("Paragraph 2"), containsString("cinco horas de sol"));
    }

    private static Response decide(String decision) {
        var task = WaterCourse.TASKS.getFirst();
        return form(translator())
                .formParam("decision", decision)
                .formParam("block", task.block().toString())
                .post(EDITION + "/tasks/" + task.id());
    }

    private static RequestSpecification translator() {
        return reader("João Tembe", Role.TRANSLATOR);
    }
}
