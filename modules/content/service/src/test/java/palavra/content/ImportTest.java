package palavra.content;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.content.api.CourseImported;
import palavra.content.media.Orphans;
import palavra.courses.api.RunRole;
import palavra.courses.api.TeamMember;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** An import is whole or was never there, and a second one finds what the first one made. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportTest {

    @Inject
    Runs runs;

    @Inject
    Traces traces;

    @Inject
    Orphans orphans;

    @Test
    void shouldUpdateBySourceIdWhenImportedAgain() throws Exception {
        var files = Packages.well("again", "Wells again");
        var first = Api.upload(Api.author(), Packages.packed(files));
        var rows = traces.rows();
        Packages.put(files, "html/h1.html", "<p>Deeper now.</p>");
        var second = Api.upload(Api.author(), Packages.packed(files));

        second.then().statusCode(201);
        for (var same : new String[] {"courseId", "edition", "run", "slug"}) {
            assertEquals(first.<String>path(same), second.<String>path(same), same);
        }
        assertEquals(rows.get("block"), traces.rows().get("block"));
        assertEquals(
                2,
                traces.count("select max(revision) from block_text t join block b on b.id = t.block where b.course = '"
                        + first.path("courseId") + "'"));
    }

    @Test
    void shouldTellWhatTheCatalogNeeds() throws Exception {
        Api.upload(Api.author(), Packages.packed(Packages.well("told", "Wells told of")))
                .then()
                .statusCode(201);
        var told = Json.read(traces.told("course-imported"), CourseImported.class);
        assertEquals("Well", told.word());
        assertEquals("wells-told-of", told.slug());
        assertEquals("Open Wells", told.institution());
        assertEquals(3, told.weeklyHours());
        assertEquals(Set.of(6), told.sdgs());
        assertEquals("<p>Wells for all.</p>", told.overview().replaceAll("\\s+", " "));
    }

    @Test
    void shouldAnswerTheSamePublicationForTheSameContent() {
        var files = Packages.well("same", "Wells same");
        var first = Api.id(Api.publish(Api.id(Api.upload(Api.author(), Packages.packed(files)), "id")), "id");
        var again = Api.publish(Api.id(Api.upload(Api.author(), Packages.packed(files)), "id"));
        assertEquals(first, Api.id(again, "id"));

        Packages.put(files, "html/h1.html", "<p>Deeper now.</p>");
        var changed = Api.publish(Api.id(Api.upload(Api.author(), Packages.packed(files)), "id"));
        changed.then().body("number", equalTo(2));
        assertNotEquals(first, Api.id(changed, "id"));
    }

    @Test
    void shouldBecomeAnotherEditionOfTheNamedCourse() throws Exception {
        var source = Api.upload(Api.author(), Packages.packed(Packages.well("family", "Wells of the family")));
        Api.publish(Api.id(source, "id")).then().statusCode(200);
        var files = Packages.well("family-pt", "Poços da família");
        Packages.put(
                files,
                "course/family-pt.xml",
                "<course display_name='Poços' language='pt'><chapter url_name='c1'/></course>");
        Packages.put(
                files,
                "vertical/v1.xml",
                "<vertical display_name='Um poço'><html url_name='h1'/><html url_name='local'/></vertical>");
        Packages.put(files, "html/local.xml", "<html filename='local' display_name='Aqui'/>");
        Packages.put(files, "html/local.html", "<p>O poço da aldeia</p>");
        var edition = Api.upload(
                Api.author().queryParam("course", source.<String>path("slug")).queryParam("community", "Beira"),
                Packages.packed(files));

        edition.then()
                .statusCode(201)
                .body("courseId", equalTo(source.path("courseId")))
                .body("run", equalTo(source.path("run")));
        assertNotEquals(source.<String>path("edition"), edition.<String>path("edition"));
        assertEquals(1, traces.count("select count(*) from block where edition = '" + edition.path("edition") + "'"));
        var publication = Api.id(Api.publish(Api.id(edition, "id")), "id");
        Api.author()
                .get("/api/content/publications/{id}/outline", publication)
                .then()
                .body("language", equalTo("pt"))
                .body("sections[0].subsections[0].units[0].components", equalTo(java.util.List.of("html", "html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"course", "block", "block_text", "asset", "import", "outbox"})
    void shouldLeaveNothingWhenItDiesOnTheWay(String table) throws Exception {
        var archive = Packages.packed(Packages.well("dying-" + table.replace('_', '-'), "Wells dying at " + table));
        var before = traces.rows();
        traces.dyingAt(table, () -> Api.upload(Api.author(), archive)
                .then()
                .statusCode(500)
                .body(not(containsString("killed here"))));

        assertEquals(before, traces.rows());
        Api.upload(Api.author(), archive).then().statusCode(201);
    }

    @Test
    void shouldSweepTheFilesOfAnImportThatDied() throws Exception {
        var files = Packages.well("orphan", "Wells orphaned");
        files.put("static/well.png", Packages.picture((byte) 77));
        orphans.sweep(Duration.ZERO);
        var before = traces.files();
        traces.dyingAt(
                "import",
                () -> Api.upload(Api.author(), Packages.packed(files)).then().statusCode(500));
        assertTrue(traces.files() > before);

        orphans.sweep(Duration.ZERO);
        assertEquals(before, traces.files());
    }

    @Test
    void shouldLeaveNothingOfAHostileArchive() throws Exception {
        var files = Packages.well("hostile", "Wells of a stranger");
        Packages.put(files, "../../escape.html", "<p>Out</p>");
        var before = traces.rows();
        var filesBefore = traces.files();

        Api.upload(Api.author(), Packages.packed(files))
                .then()
                .statusCode(400)
                .body("code", equalTo("archive-path-escape"));
        Api.upload(Api.author(), "not an archive".getBytes())
                .then()
                .statusCode(400)
                .body("code", equalTo("archive-format"));
        assertEquals(before, traces.rows());
        assertEquals(filesBefore, traces.files());
    }

    @Test
    void shouldRefuseWhoMayNotImport() {
        var archive = Packages.packed(Packages.well("rights", "Wells with rights"));
        var imported = Api.id(Api.upload(Api.author(), archive), "id");

        Api.upload(io.restassured.RestAssured.given(), archive).then().statusCode(401);
        Api.upload(Api.as("Lea", Role.LEARNER), archive).then().statusCode(403);
        Api.upload(Api.as("Boris", Role.AUTHOR), archive)
                .then()
                .statusCode(403)
                .body("code", equalTo("course-of-others"));
        Api.upload(Api.as("Root", Role.ADMINISTRATOR), archive).then().statusCode(201);
        Api.as("Boris", Role.AUTHOR)
                .get("/api/content/imports/{id}", imported)
                .then()
                .statusCode(404);
        Api.as("Boris", Role.AUTHOR)
                .post("/api/content/imports/{id}/publication", imported)
                .then()
                .statusCode(404);
        Api.as("Lea", Role.LEARNER).get("/api/content/imports").then().statusCode(403);
        Api.as("Root", Role.ADMINISTRATOR)
                .get("/api/content/imports/{id}", imported)
                .then()
                .statusCode(200);
        Api.author().get("/api/content/imports").then().statusCode(200).body("items.id", hasItem(imported.toString()));
    }

    @Test
    void shouldLetTheTeamSayWhoChangesTheCourse() throws Exception {
        var archive = Packages.packed(Packages.well("team", "Wells of a team"));
        var source = Api.upload(Api.author(), archive);
        var publication = Api.id(Api.publish(Api.id(source, "id")), "id");
        var tiago = new TeamMember(Tokens.id("Tiago"), "Tiago", RunRole.TRANSLATOR);
        runs.tell(Api.id(source, "run"), Api.id(source, "courseId"), Api.id(source, "edition"), publication, tiago);

        Api.upload(Api.author(), archive).then().statusCode(403);
        Api.author()
                .post("/api/content/imports/{id}/publication", Api.id(source, "id"))
                .then()
                .statusCode(403);
        Api.upload(Api.as("Tiago", Role.AUTHOR), archive).then().statusCode(403);
        var translated = Api.as("Tiago", Role.AUTHOR).queryParam("course", source.<String>path("slug"));
        Api.upload(translated.queryParam("community", "Beira"), archive).then().statusCode(201);
    }

    @Test
    void shouldTakeAFormAndGiveTheReportAsCsv() {
        var imported = Api.author()
                .multiPart("file", "=wells.tar.gz", Packages.packed(Packages.well("form", "Wells by form")))
                .post("/api/content/imports");
        imported.then().statusCode(201).body("items.verdict", hasItem("kept")).body("course", equalTo("Wells by form"));
        Api.author()
                .get("/api/content/imports/{id}", Api.id(imported, "id"))
                .then()
                .contentType("application/json");
        var csv = Api.author().accept("text/csv").get("/api/content/imports/{id}", Api.id(imported, "id"));
        csv.then().statusCode(200).contentType("text/csv");
        assertTrue(csv.asString().startsWith("source,verdict,reason,sentence"), csv.headers() + csv.asString());
    }
}
