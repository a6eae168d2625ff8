package palavra.content.olx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import palavra.content.api.Verdict;
import palavra.content.html.Finding;
import palavra.content.olx.ImportReport.Item;
import palavra.content.olx.ImportReport.Kind;
import palavra.kernel.Refusal;

/** Collects the lines of an import report while a package is read. */
final class Report {

    private static final int MOST_LINES = 300_000;

    private final List<Item> items = new ArrayList<>();
    private final Set<String> files = new HashSet<>();
    private final Map<String, Integer> blocks = new LinkedHashMap<>();
    private final Map<String, Integer> responses = new LinkedHashMap<>();

    void add(Kind kind, String source, String target, Verdict verdict, String reason, String sentence) {
        if (items.size() == MOST_LINES) {
            throw tooLarge();
        }
        items.add(new Item(kind, source, target, verdict, reason, sentence));
    }

    /** The first line about a file stands; what else happens to it are lines about its parts. */
    void file(String name, String target, Verdict verdict, String reason, String sentence) {
        if (files.add(name)) {
            add(Kind.FILE, name, target, verdict, reason, sentence);
        }
    }

    void findings(String source, String target, List<Finding> findings) {
        for (var finding : findings) {
            var kind = finding.link() ? Kind.LINK : Kind.ELEMENT;
            add(kind, source + " " + finding.what(), target, finding.verdict(), finding.reason(), finding.sentence());
        }
    }

    static Refusal tooLarge() {
        return Refusal.invalid("course-too-large", "The course is larger or nested more deeply than we take.");
    }

    void countBlock(String tag) {
        blocks.merge(tag, 1, Integer::sum);
    }

    void countResponse(String tag) {
        responses.merge(tag, 1, Integer::sum);
    }

    ImportReport finished() {
        return new ImportReport(
                Collections.unmodifiableMap(blocks), Collections.unmodifiableMap(responses), List.copyOf(items));
    }
}
