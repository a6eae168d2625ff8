package palavra.content.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an import did, item by item.
 *
 * @param course the title
 * @param components number by the package's own type names
 * @param slug the course's place in addresses; run and edition are what it became here
 * @param publication what was published from it; null while nothing is
 */
public record ImportReport(
        UUID id,
        String course,
        int chapters,
        int sequentials,
        int verticals,
        Map<String, Integer> components,
        int kept,
        int changed,
        int dropped,
        List<ImportItem> items,
        UUID courseId,
        String slug,
        UUID edition,
        UUID run,
        UUID publication) {

    /** The same report after that was published from it. */
    public ImportReport published(UUID as) {
        return new ImportReport(
                id,
                course,
                chapters,
                sequentials,
                verticals,
                components,
                kept,
                changed,
                dropped,
                items,
                courseId,
                slug,
                edition,
                run,
                as);
    }

    /** The items as CSV (RFC 4180) with a header line. */
    public String csv() {
        var csv = new StringBuilder("source,verdict,reason,sentence\r\n");
        for (var item : items) {
            csv.append(cell(item.source()))
                    .append(',')
                    .append(item.verdict().word())
                    .append(',')
                    .append(cell(item.reason()))
                    .append(',')
                    .append(cell(item.sentence()))
                    .append("\r\n");
        }
        return csv.toString();
    }

    /** Always in quotes; with an apostrophe before what a spreadsheet would calculate. */
    private static String cell(String text) {
        var risky = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return '"' + (risky ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
