package palavra.content;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.content.api.CertificateWording;
import palavra.content.api.CourseImported;
import palavra.content.api.GradingPolicy;
import palavra.content.api.studio.Body;
import palavra.content.api.studio.EditionAbout;
import palavra.content.api.studio.EditionWording;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.Writing;
import palavra.kernel.Actor;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** A package that comes again leaves alone what a person wrote on the about page and on certificates, and says so. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReimportTest {

    private static final Actor AMINA = new Actor(Tokens.id(Api.AUTHOR), Api.AUTHOR, Set.of(Role.AUTHOR));
    private static final CertificateWording WORDS = new CertificateWording("Well digger", "", List.of());
    private static final String EDITED = "items.findAll { it.reason == 'edited-here' }.source";

    @Inject
    Studio studio;

    @Inject
    Traces traces;

    @Test
    void shouldKeepWhatAPersonWroteAndTakeTheRest() throws SQLException {
        var files = Packages.well("edited", "Wells edited");
        Packages.put(files, "about/short_description.html", "All about wells.");
        var source = Api.id(imported(files), "edition");
        describe(source, "Wells, by those who dig them.", List.of("Dig a well", "Share it"));
        studio.word(AMINA, source, new EditionWording(WORDS, 0, null, null));

        Packages.put(files, "about/short_description.html", "Everything about wells.");
        Packages.put(files, "about/overview.html", "<p>Deeper now.</p>");
        var again = imported(files);
        again.then()
                .body(
                        EDITED,
                        hasItem("about/short_description.html"),
                        EDITED,
                        hasItem("policies/edited/policy.json palavra.abilities"),
                        EDITED,
                        hasSize(2));
        assertEquals(
                again.<List<?>>path("items").size(),
                again.<Integer>path("kept") + again.<Integer>path("changed") + again.<Integer>path("dropped"));
        var about = studio.about(AMINA, source);
        assertEquals("Wells, by those who dig them.", about.lead());
        assertEquals(List.of("Dig a well", "Share it"), about.abilities());
        assertEquals("Deeper now.", about.overview());
        assertEquals(WORDS, studio.wording(AMINA, source).words());
        var told = Json.read(traces.told("course-imported"), CourseImported.class);
        assertEquals("Wells, by those who dig them.", told.lead());
        assertTrue(told.overview().contains("Deeper now."));
    }

    @Test
    void shouldFollowThePackageWhereNobodyWrote() {
        var files = Packages.well("plain", "Wells plain");
        var source = Api.id(imported(files), "edition");
        var version = studio.about(AMINA, source).version();
        assertEquals(
                version, studio.about(AMINA, Api.id(imported(files), "edition")).version());
        Packages.put(files, "about/overview.html", "");
        imported(files).then().body(EDITED, hasSize(0));
        assertEquals("", studio.about(AMINA, source).overview());
    }

    @Test
    void shouldKeepHowAPersonGradesAndFollowThePackageBeforeThat() {
        var files = Packages.well("graded", "Wells graded");
        var course = Api.id(imported(files), "courseId");
        passing(files, "0.9");
        imported(files).then().body(EDITED, hasSize(0));
        var policy = studio.grading(AMINA, course);
        assertEquals(Map.of("Pass", new BigDecimal("0.9")), policy.cutOffs());

        var mine = Map.of("Pass", new BigDecimal("0.3"));
        studio.grade(AMINA, course, new GradingPolicy(policy.types(), mine, 60, policy.rounding()));
        passing(files, "0.8");
        imported(files).then().body(EDITED, equalTo(List.of("policies/graded/grading_policy.json")));
        assertEquals(mine, studio.grading(AMINA, course).cutOffs());
    }

    @Test
    void shouldKeepThePageThatACommunityWrote() {
        var source = imported(Packages.well("circle", "Wells of a circle"));
        var files = Packages.well("circle-pt", "Poços");
        Packages.put(files, "about/overview.html", "<p>Um poço.</p><p>Outro poço.</p>");
        var slug = source.<String>path("slug");
        var edition = Api.id(translated(slug, files), "edition");
        describe(edition, "Os nossos poços.", List.of("Cavar"));

        Packages.put(files, "about/short_description.html", "Tudo sobre poços.");
        translated(slug, files).then().body(EDITED, hasItem("about/short_description.html"));
        assertEquals("Os nossos poços.", studio.about(AMINA, edition).lead());
    }

    @Test
    void shouldKeepTheTextOfABlockThatAPersonWrote() {
        var files = Packages.well("block", "Wells by block");
        var source = Api.id(imported(files), "edition");
        var text = studio.tree(AMINA, source).nodes().stream()
                .filter(node -> node.title().equals("Read"))
                .findFirst()
                .orElseThrow()
                .id();
        var was = studio.block(AMINA, source, text);
        var body = Body.text("Our own words.");
        studio.save(AMINA, source, text, new Writing("Read this", body, was.revision(), false));

        Packages.put(files, "html/h1.html", "<p>Deeper now.</p>");
        Packages.put(files, "vertical/v1.xml", "<vertical display_name='Wells'><html url_name='h1'/></vertical>");
        imported(files).then().body(EDITED, equalTo(List.of("html/h1.xml")));
        assertEquals("Read this", studio.block(AMINA, source, text).title());
        assertEquals(body, studio.block(AMINA, source, text).body());
        assertTrue(studio.tree(AMINA, source).nodes().stream()
                .anyMatch(node -> node.title().equals("Wells")));
    }

    private Response imported(Map<String, byte[]> files) {
        var imported = Api.upload(Api.author(), Packages.packed(files));
        imported.then().statusCode(201);
        return imported;
    }

    private Response translated(String slug, Map<String, byte[]> files) {
        Packages.put(
                files,
                "course/circle-pt.xml",
                "<course display_name='Poços' language='pt'><chapter url_name='c1'/></course>");
        var imported = Api.upload(Api.author().queryParam("course", slug), Packages.packed(files));
        imported.then().statusCode(201);
        return imported;
    }

    private static void passing(Map<String, byte[]> files, String cutOff) {
        Packages.put(files, "policies/graded/grading_policy.json", """
                {"GRADER": [{"type": "Quiz", "short_label": "Q", "weight": 1.0, "min_count": 1, "drop_count": 0}],
                 "GRADE_CUTOFFS": {"Pass": %s}}""".formatted(cutOff));
    }

    private void describe(UUID edition, String lead, List<String> abilities) {
        var now = studio.about(AMINA, edition);
        studio.describe(
                AMINA,
                edition,
                new EditionAbout(now.title(), now.word(), lead, now.overview(), abilities, now.version(), null, null));
    }
}
