package palavra.content;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import palavra.content.api.Content;
import palavra.content.api.Reading;
import palavra.courses.api.RunRole;
import palavra.courses.api.TeamMember;
import palavra.kernel.Actor;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** Five courses that were really taught go from their archive to every single page. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RealCoursesTest {

    private static final String LEARNER = "Lea";

    @Inject
    Content content;

    @Inject
    FakeLearning learning;

    @Inject
    Runs runs;

    static Stream<Arguments> courses() {
        return Stream.of(
                Arguments.of(
                        "olx-openedx-demo",
                        6,
                        17,
                        58,
                        Map.of(
                                "html",
                                266,
                                "problem",
                                29,
                                "video",
                                11,
                                "lti",
                                2,
                                "openassessment",
                                2,
                                "drag-and-drop-v2",
                                1,
                                "discussion",
                                1,
                                "poll",
                                1,
                                "survey",
                                1)),
                Arguments.of(
                        "olx-demo-test-course",
                        8,
                        48,
                        115,
                        Map.of(
                                "html",
                                64,
                                "problem",
                                34,
                                "video",
                                3,
                                "conditional",
                                10,
                                "split_test",
                                1,
                                "word_cloud",
                                1)),
                Arguments.of(
                        "olx-dhis2-intro-multilang",
                        5,
                        23,
                        45,
                        Map.of(
                                "problem",
                                58,
                                "html",
                                49,
                                "video",
                                14,
                                "drag-and-drop-v2",
                                5,
                                "library_content",
                                3,
                                "word_cloud",
                                2,
                                "poll",
                                1)),
                Arguments.of(
                        "olx-kitchen-sink", 4, 15, 16, Map.of("problem", 14, "azure_media_services", 3, "video", 1)),
                Arguments.of(
                        "olx-math-percent-fi",
                        4,
                        21,
                        46,
                        Map.of("html", 95, "problem", 47, "video", 13, "edx_sga", 12)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void shouldShowEveryUnitOfAnImportedCourse(
            String name, int chapters, int sequentials, int verticals, Map<String, Integer> components)
            throws Exception {
        var imported = Api.upload(Api.author(), Packages.real(name));
        imported.then()
                .statusCode(201)
                .body("chapters", equalTo(chapters))
                .body("sequentials", equalTo(sequentials))
                .body("verticals", equalTo(verticals));
        Map<String, Integer> counted = imported.then().extract().path("components");
        components.forEach((tag, count) -> assertEquals(count, counted.get(tag), tag));
        int lines = imported.path("items.size()");
        int kept = imported.path("kept");
        int changed = imported.path("changed");
        int dropped = imported.path("dropped");
        assertEquals(lines, kept + changed + dropped);
        var publication = Api.id(Api.publish(Api.id(imported, "id")), "id");
        readEverything(Api.id(imported, "run"), Api.id(imported, "courseId"), Api.id(imported, "edition"), publication);
    }

    private void readEverything(UUID run, UUID course, UUID edition, UUID publication) throws Exception {
        var lead = new TeamMember(Tokens.id(Api.AUTHOR), Api.AUTHOR, RunRole.LEAD);
        runs.tell(run, course, edition, publication, lead);
        learning.enroll(run, Tokens.id(LEARNER));
        var learner = Tokens.actor(LEARNER, Role.LEARNER);
        var outline = content.outline(publication);
        var components = 0;
        for (var unit : units(outline)) {
            var shown = content.unit(learner, new Reading(run, publication), unit);
            assertEquals(
                    shown.unit().components(),
                    shown.components().stream().map(one -> one.type()).toList());
            for (var component : shown.components()) {
                var html = component.html() == null ? "" : component.html();
                assertFalse(html.matches("(?s).*=\"(media|unit|run):.*"), "A mark was left in " + component.id());
                components++;
            }
        }
        var assessment = content.assessment(service(), publication);
        var withheld = assessment.pools().stream()
                .mapToInt(pool -> pool.problems().size() - pool.gives())
                .sum();
        assertEquals(outline.problems() + withheld, assessment.problems().size());
        assertEquals(
                components,
                assessment.components().values().stream().mapToInt(List::size).sum());
    }

    private static List<UUID> units(palavra.content.api.Outline outline) {
        return outline.sections().stream()
                .flatMap(section -> section.subsections().stream())
                .flatMap(subsection -> subsection.units().stream())
                .map(unit -> unit.id())
                .collect(Collectors.toList());
    }

    private static Actor service() {
        return Tokens.actor("learning", Role.SERVICE);
    }
}
