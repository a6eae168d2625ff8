package palavra.frontend.insight;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import palavra.frontend.insight.CourseMap.Place;
import palavra.frontend.shell.SheetText;

/**
 * A figure as rows: what the page draws, shows as a table and hands out as CSV are these same rows.
 *
 * @param columns the columns' codes: translated on pages, as they are in CSV
 */
record FigureTable(String name, List<String> columns, List<List<Cell>> rows) {

    /**
     * One cell: a number, a text, or a number hidden because it is small.
     *
     * @param lang language tag of a text of the course; empty for others
     */
    record Cell(String text, Long number, boolean hidden, String lang) {

        static Cell of(Long number) {
            return new Cell("", number, number == null, "");
        }

        static Cell of(String text) {
            return new Cell(text, null, false, "");
        }

        static Cell title(Place place, String otherwise) {
            var named = place != null && !place.title().isBlank();
            return new Cell(
                    named ? place.title() : otherwise,
                    null,
                    false,
                    named ? place.language().tag() : "");
        }

        static Cell where(Place place) {
            return new Cell(
                    place == null ? "" : place.where(),
                    null,
                    false,
                    place == null ? "" : place.language().tag());
        }

        public boolean isNumber() {
            return number != null || hidden;
        }

        private String plain() {
            if (hidden) {
                return "hidden";
            }
            return number != null ? number.toString() : SheetText.of(text);
        }
    }

    static FigureTable of(String name, String... columns) {
        return new FigureTable(name, List.of(columns), new ArrayList<>());
    }

    FigureTable row(Cell... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The code of the question it answers. */
    public String question() {
        return switch (name) {
            case "days" -> "activeQ";
            case "video" -> "videoQNoTitle";
            default -> name + "Q";
        };
    }

    /** RFC 4180. */
    String csv() {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(columns);
            rows.forEach(row -> writer.writeRecord(row.stream().map(Cell::plain).toArray(String[]::new)));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString();
    }
}
