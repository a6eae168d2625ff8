package palavra.content;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunRole;
import palavra.courses.api.TeamMember;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** An English course about a well and its Portuguese edition: Tiago translates, Rita reviews, Amina leads. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeskTest {

    private static final String DESK = "/api/content/desks/{edition}";

    @Inject
    Runs runs;

    private Map<String, byte[]> files;
    private Response source;
    private UUID edition;
    private UUID imported;

    @Test
    void shouldFollowTheSourceThroughAllStates() throws Exception {
        begin("desk");
        var unit = unit();
        var text = block(unit, "html");
        desk("Tiago")
                .then()
                .statusCode(200)
                .body("counts.APPROVED", notNullValue())
                .body("from", equalTo("en"));
        assertEquals("APPROVED", field(text, "html/1").get("state"));

        Packages.put(files, "html/h1.html", "<p>Draw six <b>buckets</b> today.</p><p>New at the end.</p>");
        publishSource();
        var stale = field(text, "html/1");
        assertEquals("STALE", stale.get("state"));
        assertEquals("Draw six <1>buckets</1> today.", stale.get("source"));
        assertTrue(((List<?>) stale.get("pieces")).size() > 1);
        assertEquals("MISSING", field(text, "html/2").get("state"));

        save("Tiago", text, "html/1", "Tire cinco baldes.", version(stale))
                .then()
                .statusCode(400)
                .body("code", equalTo("tags-broken"));
        save("Tiago", text, "html/1", "Tire hoje cinco <1>baldes</1>.", 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("edited-meanwhile"));
        save("Tiago", text, "html/1", "Tire hoje cinco <1>baldes</1>.", version(stale))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("checks.kind", hasItem("number"));
        act("Tiago", "reviews", text, "html/1").then().statusCode(200).body("state", hasItem("IN_REVIEW"));
        act("Tiago", "approvals", text, "html/1").then().statusCode(403).body("code", equalTo("own-translation"));
        as("Rita")
                .contentType("application/json")
                .body(List.of(key(text, "html/1")))
                .post(DESK + "/approvals", edition)
                .then()
                .statusCode(400);
        act("Rita", "approvals", text, "html/1").then().statusCode(200).body("state", hasItem("APPROVED"));
        as("Rita")
                .get(DESK + "/targets/{block}/versions?field=html/1", edition, text)
                .then()
                .body("act", equalTo(List.of("approved", "sent", "saved", "imported")));
        as("Amina").get(DESK + "/effort", edition).then().statusCode(200).body("name", hasItem("Rita"));
    }

    @Test
    void shouldKeepTheGateUntilWhatIsMissingMayBe() throws Exception {
        begin("gate");
        Packages.put(
                files, "html/h1.html", "<p>All is new here.</p><p>This as well.</p><p>And this.</p><p>And that.</p>");
        publishSource();
        Api.publish(imported).then().statusCode(409).body("code", equalTo("gate-closed"));
        as("Tiago")
                .contentType("application/json")
                .body(Map.of("missing", 100, "stale", 100, "graded", true))
                .put(DESK + "/gate", edition)
                .then()
                .statusCode(403);
        as("Amina")
                .contentType("application/json")
                .body(Map.of("missing", 100, "stale", 100, "graded", true))
                .put(DESK + "/gate", edition)
                .then()
                .statusCode(200);
        var publication = Api.id(Api.publish(imported), "id");
        var outline = Api.author().get("/api/content/publications/{id}/outline", publication);
        outline.then()
                .body("language", equalTo("pt"))
                .body("sections[0].title", equalTo("Água"))
                .body("translated", allOf(greaterThan(0), lessThan(100)));
    }

    @Test
    void shouldAskBeforeTheSourceTouchesWhatTheEditionMadeItsOwn() throws Exception {
        begin("tasks");
        var text = block(unit(), "html");
        as("Tiago")
                .contentType("application/json")
                .body(Map.of("kind", "REPLACED", "reason", "Aqui o poço é outro"))
                .put(DESK + "/adaptations/{block}", edition, text)
                .then()
                .statusCode(204);
        assertEquals("ADAPTED", field(text, "html/1").get("state"));
        Packages.put(files, "html/h1.html", "<p>Draw seven <b>buckets</b>.</p>");
        publishSource();
        var tasks = as("Tiago").get(DESK + "/tasks", edition);
        tasks.then().body("block", equalTo(List.of(text.toString()))).body("removed", equalTo(List.of(false)));
        as("Rita")
                .contentType("application/json")
                .body(Map.of("decision", "TAKE"))
                .post(DESK + "/tasks/{task}/decision", edition, tasks.path("[0].id"))
                .then()
                .statusCode(204);
        as("Tiago").get(DESK + "/tasks", edition).then().body("", hasSize(0));
        assertEquals("STALE", field(text, "html/1").get("state"));
        as("Tiago")
                .contentType("application/json")
                .body(Map.of("fields", List.of(key(text, "html/1")), "reason", "Só um número"))
                .post(DESK + "/confirmations", edition)
                .then()
                .statusCode(200)
                .body("state", hasItem("APPROVED"));
    }

    @Test
    void shouldChangeNothingWhenItsOwnXliffComesBack() throws Exception {
        begin("xliff");
        var file = as("Tiago")
                .get(DESK + "/xliff", edition)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        xliff(file).then().statusCode(200).body("changed", equalTo(0));
        var changed = file.replace("Tire <pc id=\"1\"", "Puxe <pc id=\"1\"");
        xliff(changed).then().statusCode(200).body("changed", equalTo(1)).body("outdated", hasSize(0));
        var text = block(unit(), "html");
        assertEquals("DRAFT", field(text, "html/1").get("state"));
        xliff(file.replace("version=\"2.1\"", "version=\"1.2\""))
                .then()
                .statusCode(400)
                .body("code", equalTo("xliff-version"));

        Packages.put(files, "html/h1.html", "<p>Draw <b>all</b> there is.</p>");
        publishSource();
        xliff(changed.replace("Puxe <pc", "Leve <pc")).then().statusCode(200).body("outdated", hasSize(1));
    }

    @Test
    void shouldRememberSearchAndNameThings() throws Exception {
        begin("memory");
        var text = block(unit(), "html");
        search("memory", "Draw some buckets.").then().statusCode(200).body("target", hasItem("Tire <1>baldes</1>."));
        search("concordance", "baldes").then().statusCode(200).body("source", hasItem("Draw <1>buckets</1>."));
        as("Tiago")
                .contentType("application/json")
                .body(Map.of("source", "buckets", "target", "cântaros", "not", "baldes"))
                .post(DESK + "/terms", edition)
                .then()
                .statusCode(200)
                .body("id", notNullValue());
        assertNotNull(field(text, "html/1").get("checks"));
        as("Tiago")
                .contentType("application/json")
                .body(Map.of("text", "Melhor cântaros?"))
                .post(DESK + "/targets/{block}/notes?field=html/1", edition, text)
                .then()
                .statusCode(200)
                .body("by", equalTo("Tiago"));
        as("Tiago").post(DESK + "/units/{unit}/hold", edition, unit()).then().body("mine", equalTo(true));
        as("Rita").post(DESK + "/units/{unit}/hold", edition, unit()).then().body("by", equalTo("Tiago"));
        as("Tiago")
                .contentType("application/json")
                .body(Map.of("provider", "memory"))
                .post(DESK + "/drafts", edition)
                .then()
                .statusCode(200);
        as("Tiago").get("/api/content/desks").then().statusCode(200).body("edition", hasItem(edition.toString()));
    }

    @Test
    void shouldBeNoDeskForStrangers() throws Exception {
        begin("strangers");
        Api.as("Lea", Role.LEARNER).get(DESK, edition).then().statusCode(404);
        Api.as("Boris", Role.AUTHOR).get(DESK, edition).then().statusCode(404);
        as("Tiago").get(DESK, Api.id(source, "edition")).then().statusCode(404);
        io.restassured.RestAssured.given().get(DESK, edition).then().statusCode(401);
    }

    private void begin(String name) throws Exception {
        files = Packages.well(name, "Wells of " + name);
        Packages.put(files, "html/h1.html", "<p>Draw <b>buckets</b>.</p>");
        publishSource();
        var portuguese = new java.util.LinkedHashMap<>(files);
        Packages.put(
                portuguese,
                "course/" + name + ".xml",
                "<course display_name='Poços' language='pt'><chapter url_name='c1'/></course>");
        Packages.put(
                portuguese, "chapter/c1.xml", "<chapter display_name='Água'><sequential url_name='s1'/></chapter>");
        Packages.put(portuguese, "html/h1.html", "<p>Tire <b>baldes</b>.</p>");
        var brought = Api.upload(
                Api.author().queryParam("course", source.<String>path("slug")).queryParam("community", "Beira"),
                Packages.packed(portuguese));
        brought.then().statusCode(201);
        edition = Api.id(brought, "edition");
        imported = Api.id(brought, "id");
    }

    /** The source as its package says it now, with its team. */
    private void publishSource() throws Exception {
        source = Api.upload(as("Amina"), Packages.packed(files));
        var publication = as("Amina").post("/api/content/imports/{id}/publication", Api.id(source, "id"));
        publication.then().statusCode(200);
        runs.tell(
                Api.id(source, "run"),
                Api.id(source, "courseId"),
                Api.id(source, "edition"),
                Api.id(publication, "id"),
                member("Amina", RunRole.LEAD),
                member("Tiago", RunRole.TRANSLATOR),
                member("Rita", RunRole.TRANSLATOR));
    }

    private static TeamMember member(String name, RunRole role) {
        return new TeamMember(Tokens.id(name), name, role);
    }

    private Response desk(String who) {
        return as(who).get(DESK, edition);
    }

    private UUID unit() {
        return UUID.fromString(desk("Tiago").path("sections[1].units[0].id"));
    }

    private UUID block(UUID unit, String type) {
        return UUID.fromString(as("Tiago")
                .get(DESK + "/units/{unit}", edition, unit)
                .path("blocks.find { it.type == '" + type + "' }.id"));
    }

    private Map<String, Object> field(UUID block, String name) {
        return as("Tiago")
                .get(DESK + "/units/{unit}", edition, unit())
                .path("blocks.find { it.id == '" + block + "' }.fields.find { it.key.name == '" + name + "' }");
    }

    private Response save(String who, UUID block, String field, String text, int version) {
        return as(who).contentType("application/json")
                .body(Map.of("text", text, "version", version))
                .put(DESK + "/targets/{block}?field=" + field, edition, block);
    }

    private Response act(String who, String act, UUID block, String field) {
        var fields = act.equals("approvals")
                ? List.of(Map.of("key", key(block, field), "version", version(field(block, field))))
                : List.of(key(block, field));
        return as(who).contentType("application/json").body(fields).post(DESK + "/" + act, edition);
    }

    private Response search(String where, String words) {
        return as("Tiago")
                .contentType("application/json")
                .body(Map.of("text", words))
                .post(DESK + "/" + where, edition);
    }

    private Response xliff(String file) {
        return as("Tiago")
                .contentType("application/xliff+xml")
                .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(DESK + "/xliff", edition);
    }

    private static int version(Map<String, Object> field) {
        return (int) field.get("version");
    }

    private static Map<String, String> key(UUID block, String name) {
        return Map.of("block", block.toString(), "name", name);
    }

    private static RequestSpecification as(String name) {
        return Api.as(name, name.equals("Amina") ? Role.AUTHOR : Role.TRANSLATOR);
    }
}
