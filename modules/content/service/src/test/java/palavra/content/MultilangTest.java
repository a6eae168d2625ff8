package palavra.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import palavra.content.api.studio.NewEdition;
import palavra.content.api.studio.Studio;
import palavra.kernel.Language;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/**
 * A real course with its texts in Spanish and French and some of its captions in Arabic becomes one course with editions.
 * What has to come out is counted here from the tags and names in its folder, without our reader.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MultilangTest {

    private static final String NAME = "olx-dhis2-intro-multilang";
    private static final Path FOLDER = Packages.folder(NAME);
    private static final Path VERSIONS = FOLDER.resolve("translation/language-versions");
    private static final String TIMES = "(?m)^(\\d\\d:\\d\\d:\\d\\d[,.]\\d{3}) -->";

    /** Lines with words: one of them has none in Arabic. */
    private static final String SAID = TIMES + ".*\\R(?=.*\\p{L})";

    private static final String HOLDER = "it.type in ['section', 'subsection', 'unit', 'about']";

    /** Who begins an edition says how it is called. */
    private static final int NAME_AND_WORD = 2;

    /** Of a problem only its code differs, so that it can't be graded the way it is written. */
    private static final int UNREADABLE = 1;

    @Inject
    Studio studio;

    @Test
    void shouldBecomeOneCourseWithTheEditionsItBrings() throws IOException {
        var imported = Api.upload(Api.author(), Packages.whole(NAME));
        imported.then().statusCode(201);
        Api.publish(Api.id(imported, "id")).then().statusCode(200);
        var course = Api.id(imported, "courseId");
        var ids = componentsOfTheCourse();
        shouldHaveEdition(imported, course, "es", ids, 0);
        shouldHaveEdition(imported, course, "fr", ids, UNREADABLE);
        shouldTakeArabicCaptionsOver(course);
    }

    /** Each component that the package translates is translated or the edition's own, every other one is missing. */
    private void shouldHaveEdition(Response imported, UUID course, String language, Set<String> ids, int unreadable)
            throws IOException {
        var desk = desk(course, language);
        var brought = names(VERSIONS.resolve(language), "(?:html|problem)__([0-9a-f]{20,32})(?:__xml)?\\.html");
        brought.retainAll(ids);
        var components = components(desk);
        var present = components.stream().filter(MultilangTest::isSaid).count();
        assertEquals(brought.size() - unreadable, present, language);
        var own = components.stream().filter(MultilangTest::isOwn).count();
        assertEquals(own, reported(imported, "/" + language + "/", "translation-own"), language);
        assertEquals(present - own, reported(imported, "/" + language + "/", "translation"), language);
        assertEquals(2, reported(imported, "/" + language + "/", "about-page"), language);
        assertTrue(isSaid(about(course, desk)), language);
        Map<String, Integer> counts =
                Api.author().get("/api/content/desks/{edition}", desk).path("counts");
        var missing = components.stream().flatMap(one -> fields(one).stream()).filter(field -> is(field, "MISSING"));
        assertEquals((int) counts.get("MISSING"), missing.count() + missingTitles(desk), language);
    }

    /** The lines that lie beside the course in Arabic are the only texts of an Arabic edition when it begins. */
    private void shouldTakeArabicCaptionsOver(UUID course) throws IOException {
        studio.follow(
                Tokens.actor(Api.AUTHOR, Role.AUTHOR), course, new NewEdition(Language.of("ar"), "", "مقدمة في DHIS2"));
        var desk = desk(course, "ar");
        var lines = 0;
        var films = new TreeSet<String>();
        for (var file : files(VERSIONS.resolve("ar/captions"))) {
            lines += found(Files.readString(file), SAID).size();
            films.add(film(file));
        }
        var said = components(desk).stream().filter(MultilangTest::isSaid).toList();
        assertEquals(
                films,
                said.stream().map(one -> (String) one.get("title")).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                lines,
                said.stream()
                        .flatMap(one -> fields(one).stream())
                        .filter(field -> is(field, "APPROVED"))
                        .count());
        Map<String, Integer> counts =
                Api.author().get("/api/content/desks/{edition}", desk).path("counts");
        assertEquals(lines + NAME_AND_WORD, counts.get("APPROVED"));
    }

    /** What the film is called whose English captions begin at the most of the same times. */
    private static String film(Path captions) throws IOException {
        var times = Set.copyOf(found(Files.readString(captions), TIMES));
        var best = "";
        var most = 0L;
        for (var video : files(FOLDER.resolve("course/video"))) {
            var xml = Files.readString(video);
            for (var track : found(xml, "<transcript[^>]* src=\"([^\"]+)\"")) {
                var common = found(Files.readString(FOLDER.resolve("course/static/" + track)), TIMES).stream()
                        .filter(times::contains)
                        .count();
                if (common > most) {
                    most = common;
                    best = found(xml, "display_name=\"([^\"]+)\"").getFirst();
                }
            }
        }
        return best;
    }

    /** The ids of all texts and problems that a unit or a bank names. */
    private static Set<String> componentsOfTheCourse() throws IOException {
        var ids = new TreeSet<String>();
        for (var folder : List.of("vertical", "library_content")) {
            for (var file : files(FOLDER.resolve("course/" + folder))) {
                ids.addAll(found(Files.readString(file), "<(?:html|problem) url_name=\"([^\"]+)\""));
            }
        }
        return ids;
    }

    private static Set<String> names(Path folder, String pattern) throws IOException {
        var names = new TreeSet<String>();
        for (var file : files(folder)) {
            names.addAll(found(file.getFileName().toString(), "^" + pattern + "$"));
        }
        return names;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    private static long reported(Response imported, String folder, String reason) {
        List<Map<String, String>> items = imported.path("items");
        return items.stream()
                .filter(item ->
                        item.get("reason").equals(reason) && item.get("source").contains(folder))
                .count();
    }

    private static UUID desk(UUID course, String language) {
        return UUID.fromString(Api.author()
                .get("/api/content/desks")
                .path("find { it.course == '" + course + "' && it.to == '" + language + "' }.edition"));
    }

    /** The components of all units as the desk shows them. */
    private static List<Map<String, Object>> components(UUID desk) {
        var components = new ArrayList<Map<String, Object>>();
        for (var unit : units(desk)) {
            List<Map<String, Object>> blocks = Api.author()
                    .get("/api/content/desks/{edition}/units/{unit}", desk, unit)
                    .path("blocks.findAll { !(" + HOLDER + ") }");
            components.addAll(blocks);
        }
        return components;
    }

    private static Map<String, Object> about(UUID course, UUID desk) {
        return Api.author()
                .get("/api/content/desks/{edition}/units/{unit}", desk, course)
                .path("blocks.find { it.type == 'about' }");
    }

    private static long missingTitles(UUID desk) {
        var missing = 0L;
        for (var unit : units(desk)) {
            List<Map<String, Object>> holders = Api.author()
                    .get("/api/content/desks/{edition}/units/{unit}", desk, unit)
                    .path("blocks.findAll { " + HOLDER + " }");
            missing += holders.stream()
                    .flatMap(one -> fields(one).stream())
                    .filter(field -> is(field, "MISSING"))
                    .count();
        }
        return missing;
    }

    private static List<String> units(UUID desk) {
        return Api.author().get("/api/content/desks/{edition}", desk).path("sections.units.id.flatten()");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> fields(Map<String, Object> block) {
        return (List<Map<String, Object>>) block.get("fields");
    }

    private static boolean is(Map<String, Object> field, String state) {
        return state.equals(field.get("state"));
    }

    private static boolean isSaid(Map<String, Object> block) {
        return isOwn(block) || fields(block).stream().anyMatch(field -> is(field, "APPROVED"));
    }

    private static boolean isOwn(Map<String, Object> block) {
        return block.get("adaptation") != null;
    }
}
