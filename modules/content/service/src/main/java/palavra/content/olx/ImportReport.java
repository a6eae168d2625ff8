package palavra.content.olx;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import palavra.content.api.Verdict;

/**
 * What became of every item of a package.
 *
 * @param blocks how many blocks the package has, by OLX tag, in the order they were met
 * @param responses how many questions its problems hold, by response tag
 */
public record ImportReport(Map<String, Integer> blocks, Map<String, Integer> responses, List<Item> items) {

    public enum Kind {
        /** A file of the archive; every file has exactly one such line. */
        FILE,
        BLOCK,
        SETTING,
        LINK,
        CAPTION,
        /** Something inside a block's HTML or XML. */
        ELEMENT
    }

    /**
     * One line.
     *
     * @param source where it stands in the package: a file path, or block and name
     * @param target the source id of the block it went to, or empty
     * @param reason a stable code in lower case with dashes
     * @param sentence what happened, in English, without any secret
     */
    public record Item(Kind kind, String source, String target, Verdict verdict, String reason, String sentence) {}

    /** How many lines there are by verdict; their sum is the number of lines. */
    public Map<Verdict, Integer> totals() {
        var totals = new EnumMap<Verdict, Integer>(Verdict.class);
        for (var verdict : Verdict.values()) {
            totals.put(verdict, 0);
        }
        items.forEach(item -> totals.merge(item.verdict(), 1, Integer::sum));
        return totals;
    }
}
