package palavra.content.olx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import palavra.content.api.Pool;
import palavra.content.archive.Archive;
import palavra.content.olx.ImportReport.Kind;

class RealCoursesTest {

    @TempDir
    static Path work;

    private static final Map<String, Archive> ARCHIVES = new HashMap<>();
    private static final Map<String, ImportedCourse> READ = new HashMap<>();

    @AfterAll
    static void close() {
        ARCHIVES.values().forEach(Archive::close);
    }

    private static ImportedCourse course(String name) {
        return READ.computeIfAbsent(name, unread -> OlxReader.read(archive(unread)));
    }

    private static Archive archive(String name) {
        return ARCHIVES.computeIfAbsent(name, packed -> Courses.packed(packed, work));
    }

    @Test
    void shouldKeepTheBanksOfARealCourse() {
        var units = new ArrayList<Block>();
        course("olx-dhis2-intro-multilang").sections().forEach(section -> section.children()
                .forEach(part -> units.addAll(part.children())));
        var pools = units.stream()
                .map(unit -> Pool.in(unit.children(), one -> switch (one.body()) {
                    case Body.PoolBody pool -> Pool.TYPE;
                    case Body.ProblemBody problem -> "problem";
                    default -> "";
                }))
                .flatMap(List::stream)
                .map(pool -> ((Body.PoolBody) pool.pool().body()).gives() + " of "
                        + pool.problems().size())
                .toList();
        assertEquals(List.of("10 of 19", "10 of 15", "10 of 15"), pools);
    }

    static Stream<Arguments> shouldCountWhatThePackageHolds() {
        return Stream.of(
                Arguments.of(
                        "olx-demo-test-course",
                        "course 1, chapter 8, sequential 48, vertical 115, conditional 10, split_test 1, html 64, problem 34, "
                                + "video 3, discussion 1, openassessment 1, poll 1, survey 1, word_cloud 1, annotatable 1, "
                                + "recommender 1, google-calendar 1, google-document 1, edx_sga 1",
                        "customresponse 15, imageresponse 4, choiceresponse 3, multiplechoiceresponse 3, numericalresponse 3, "
                                + "optionresponse 2, formularesponse 2, stringresponse 2, schematicresponse 2, jsmeresponse 1"),
                Arguments.of(
                        "olx-dhis2-intro-multilang",
                        "course 1, chapter 5, sequential 23, vertical 45, library_content 3, problem 58, html 49, video 14, "
                                + "drag-and-drop-v2 5, word_cloud 2, poll 1",
                        "multiplechoiceresponse 42, choiceresponse 16"),
                Arguments.of(
                        "olx-kitchen-sink",
                        "course 1, chapter 4, sequential 15, vertical 16, problem 14, azure_media_services 3, video 1",
                        "customresponse 5, numericalresponse 3, choiceresponse 2, optionresponse 2, multiplechoiceresponse 2, "
                                + "stringresponse 2, formularesponse 2"),
                Arguments.of(
                        "olx-math-percent-fi",
                        "course 1, chapter 4, sequential 21, vertical 46, html 95, problem 47, video 13, edx_sga 12",
                        "numericalresponse 127, customresponse 11, multiplechoiceresponse 2"),
                Arguments.of(
                        "olx-openedx-demo",
                        "course 1, chapter 6, sequential 17, vertical 58, library_content 1, html 266, problem 29, video 11, "
                                + "openassessment 2, lti 2, drag-and-drop-v2 1, edx_sga 1, staffgradedxblock 1, done 1, "
                                + "annotatable 1, discussion 1, poll 1, survey 1",
                        "multiplechoiceresponse 9, optionresponse 9, numericalresponse 4, stringresponse 4, customresponse 4, "
                                + "choiceresponse 2, formularesponse 2, imageresponse 1, annotationresponse 1, "
                                + "schematicresponse 1"));
    }

    @ParameterizedTest
    @MethodSource
    void shouldCountWhatThePackageHolds(String name, String blocks, String responses) {
        var report = course(name).report();
        assertEquals(counts(blocks), new TreeMap<>(report.blocks()));
        assertEquals(counts(responses), new TreeMap<>(report.responses()));
    }

    static Stream<String> names() {
        return shouldCountWhatThePackageHolds()
                .map(arguments -> (String) arguments.get()[0]);
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldGiveEveryFileExactlyOneLine(String name) {
        var report = course(name).report();
        var lines = report.items().stream()
                .filter(item -> item.kind() == Kind.FILE)
                .map(ImportReport.Item::source)
                .sorted()
                .toList();
        assertEquals(List.copyOf(archive(name).names()), lines);
        assertEquals(
                report.items().size(),
                report.totals().values().stream().mapToInt(Integer::intValue).sum());
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldGiveEveryBlockExactlyOneLine(String name) {
        var report = course(name).report();
        var lines = report.items().stream()
                .filter(item -> item.kind() == Kind.BLOCK)
                .count();
        assertEquals(
                report.blocks().values().stream().mapToInt(Integer::intValue).sum(), lines);
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldLeadEveryLinkToSomethingThatExists(String name) {
        var course = course(name);
        var ids = blocks(course.sections()).stream().map(Block::sourceId).collect(Collectors.toSet());
        var places = archive(name).names().stream()
                .map(file -> file.replaceAll("^.*/|\\.xml$", ""))
                .collect(Collectors.toSet());
        for (var address : addresses(course)) {
            var target = AssetFile.pathOf(address.substring(address.indexOf(':') + 1));
            assertTrue(
                    address.startsWith("media:")
                            ? course.assets().containsKey(target)
                            : ids.contains(target) || places.contains(target),
                    address);
        }
        course.assets().values().forEach(asset -> assertTrue(Files.isRegularFile(asset.file()), asset.path()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldKeepNoSecretAnywhere(String name) {
        var course = course(name);
        assertFalse((course.sections() + " " + course.report().items()).contains("codeboard_secret_1234"));
    }

    private static List<String> addresses(ImportedCourse course) {
        var found = new ArrayList<String>();
        for (var block : blocks(course.sections())) {
            var html = block.body() instanceof Body.Html text ? text.html() : "";
            for (var element : Jsoup.parseBodyFragment(html).select("[href], [src]")) {
                var address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (address.startsWith("media:") || address.startsWith("unit:")) {
                    found.add(address);
                }
            }
        }
        return found;
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> Stream.concat(Stream.of(block), blocks(block.children()).stream()))
                .toList();
    }

    private static Map<String, Integer> counts(String written) {
        return Arrays.stream(written.split(", "))
                .map(count -> count.split(" "))
                .collect(Collectors.toMap(
                        count -> count[0], count -> Integer.valueOf(count[1]), Integer::sum, TreeMap::new));
    }
}
