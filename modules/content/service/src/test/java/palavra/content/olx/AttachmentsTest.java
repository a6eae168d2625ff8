package palavra.content.olx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palavra.content.fields.Match;
import palavra.content.fields.Numbers;
import palavra.content.olx.ImportReport.Kind;
import palavra.content.tree.StoredBody;
import palavra.kernel.Language;

/** A real course in English with its texts in Spanish and French and three films captioned in Arabic. */
class AttachmentsTest {

    @TempDir
    Path work;

    @Test
    void shouldFindTheEditionsBesideACourse() {
        try (var archive = Courses.packedWhole("olx-dhis2-intro-multilang", work)) {
            var course = OlxReader.read(archive);
            var spanish = List.copyOf(
                    course.attached().get(Language.of("es")).components().values());
            var french = List.copyOf(
                    course.attached().get(Language.of("fr")).components().values());
            assertEquals(2, course.attached().size());
            assertEquals(47, spanish.size());
            assertEquals(49 + 57, french.size());
            assertEquals(3, arabic(course));
            shouldAccountForEachFile(course, archive.names());
            var blocks = new HashMap<String, Block>();
            course.sections().forEach(section -> collect(section, blocks));
            assertEquals(37, same(spanish, blocks), "the others are built in another way than their source");
            assertEquals(95, same(french, blocks));
        }
    }

    private static void shouldAccountForEachFile(ImportedCourse course, Iterable<String> names) {
        var lines = new HashMap<String, Integer>();
        var reasons = new HashMap<String, Integer>();
        course.report().items().stream()
                .filter(item -> item.kind() == Kind.FILE)
                .forEach(item -> {
                    lines.merge(item.source(), 1, Integer::sum);
                    reasons.merge(item.reason(), 1, Integer::sum);
                });
        names.forEach(name -> assertEquals(1, lines.getOrDefault(name, 0), name));
        assertEquals(47 + 49 + 57, reasons.get("translation"));
        assertEquals(1, reasons.get("translation-unreadable"));
        assertEquals(3, reasons.get("caption-attached"));
        assertTrue(reasons.get("translation-unmatched") >= 6, reasons.toString());
    }

    private static long arabic(ImportedCourse course) {
        var blocks = new HashMap<String, Block>();
        course.sections().forEach(section -> collect(section, blocks));
        return blocks.values().stream()
                .filter(block -> block.body() instanceof Body.Video video
                        && video.tracks().stream()
                                .anyMatch(track -> track.language().equals("ar")))
                .count();
    }

    /** How many blocks are the source's in other words. */
    private static int same(List<Block> attached, Map<String, Block> blocks) {
        var same = new ArrayList<String>();
        for (var block : attached) {
            var from = Numbers.keep(null, stored(blocks.get(block.sourceId())));
            if (Match.of("", from, "", stored(block)).isPresent()) {
                same.add(block.sourceId());
            }
        }
        return same.size();
    }

    private static StoredBody stored(Block block) {
        return block.body() instanceof Body.ProblemBody problem
                ? StoredBody.problem(problem.problem())
                : StoredBody.html(((Body.Html) block.body()).html());
    }

    private static void collect(Block block, Map<String, Block> blocks) {
        blocks.put(block.sourceId(), block);
        block.children().forEach(child -> collect(child, blocks));
    }
}
