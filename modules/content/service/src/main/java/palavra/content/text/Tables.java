package palavra.content.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes plain tables: one line of headings, rows of as many cells, only words in them. */
final class Tables {

    private Tables() {}

    static String write(Element table, Inlines inlines) {
        var head = table.select("> thead > tr");
        var rows = table.select("> tbody > tr");
        if (!isPlain(table) || head.size() != 1) {
            return Raw.html(List.of(table));
        }
        var lines = new StringBuilder(row(head.getFirst(), inlines))
                .append('\n')
                .append("| --- ".repeat(head.getFirst().childrenSize()))
                .append('|');
        rows.forEach(row -> lines.append('\n').append(row(row, inlines)));
        return lines.toString();
    }

    private static boolean isPlain(Element table) {
        var columns = table.select("> thead > tr > th").size();
        return columns > 0
                && table.select("> caption, > colgroup, > tfoot, > thead > tr > td, > tbody > tr > th")
                        .isEmpty()
                && table.select("> thead, > tbody").size() <= 2
                && table.select("*").stream().noneMatch(one -> one.nameIs("br") || inCell(one) && Shape.isBlock(one))
                && table.select("> * > tr").stream().allMatch(row -> row.childrenSize() == columns)
                && table.select("> *, > * > tr, > * > tr > *").stream().noneMatch(one -> one.attributesSize() > 0);
    }

    private static boolean inCell(Element element) {
        return element.parent() != null && element.parent().closest("td, th") != null;
    }

    private static String row(Element row, Inlines inlines) {
        return row.children().stream()
                .map(cell -> inlines.line(cell).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
