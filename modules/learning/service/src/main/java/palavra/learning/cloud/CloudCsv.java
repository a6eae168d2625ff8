package palavra.learning.cloud;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.courses.api.EditionView;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;

/**
 * A word cloud as spreadsheets read it: each word with how many learners said it, in all editions and in each. What a
 * spreadsheet would take for a formula gets an apostrophe.
 */
final class CloudCsv {

    private static final String MARK = "\uFEFF";
    private static final String LIKE_FORMULAS = "=+-@\t\r＝＋－＠";

    private static final String COUNTS = """
            select word, edition, learners from cloud_count where run = :run and cloud = :cloud and learners > 0
            """;

    private CloudCsv() {}

    static byte[] write(Run run, UUID cloud) {
        var counts = counts(run, cloud);
        var editions = run.published();
        var text = new StringWriter().append(MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            var head = new ArrayList<>(List.of("word", "learners", "of", "hidden"));
            editions.stream().map(CloudCsv::name).forEach(head::add);
            csv.writeRecord(head);
            var all = count(counts, "", Entries.ALL);
            for (var word : Entries.words(run, cloud, Entries.ALL, true, Integer.MAX_VALUE)) {
                var line = new ArrayList<>(
                        List.of(safe(word.text()), word.learners() + "", all + "", word.hidden() ? "yes" : "no"));
                editions.forEach(edition -> line.add(count(counts, word.word(), edition.id()) + ""));
                csv.writeRecord(line);
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Map<UUID, Long>> counts(Run run, UUID cloud) {
        var counts = new HashMap<String, Map<UUID, Long>>();
        var rows = Learner.getEntityManager()
                .createNativeQuery(COUNTS, Object[].class)
                .setParameter("run", run.id)
                .setParameter("cloud", cloud)
                .getResultList();
        for (var each : rows) {
            var row = (Object[]) each;
            counts.computeIfAbsent((String) row[0], word -> new HashMap<>()).put((UUID) row[1], (Long) row[2]);
        }
        return counts;
    }

    private static long count(Map<String, Map<UUID, Long>> counts, String word, UUID edition) {
        return counts.getOrDefault(word, Map.of()).getOrDefault(edition, 0L);
    }

    /** Editions in one language are told apart by whom they are for. */
    private static String name(EditionView edition) {
        var community = edition.community() == null ? "" : edition.community().strip();
        return edition.language().tag() + (community.isEmpty() ? "" : " " + community);
    }

    private static String safe(String cell) {
        return LIKE_FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
