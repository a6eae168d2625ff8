package palavra.learning.gradebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Refusal;
import palavra.learning.api.gradebook.GradebookPage.Column;
import palavra.learning.api.gradebook.ScoreSheet.Problem;

/** Reads a file of points: which learner, which part, how many. What it can not read it names and leaves out. */
final class SheetReader {

    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int MOST_LINES = 20_001;
    private static final int LONGEST_NUMBER = 20;
    private static final String LEARNER = "learner";

    /** A cell that says points. */
    record Entry(int line, UUID person, Column part, BigDecimal points) {}

    /** A column of points and where it stands. */
    private record Place(int at, Column part) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final boolean commas;

    SheetReader(String csv, List<Column> columns) {
        var text = csv == null ? "" : csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        var head = text.lines().findFirst().orElse("");
        commas = head.indexOf(';') < 0;
        var lines = lines(text);
        var learner = head(lines.getFirst(), columns);
        lines.subList(1, lines.size()).forEach(line -> read(line, learner));
    }

    List<Entry> entries() {
        return entries;
    }

    List<Problem> problems() {
        return problems;
    }

    private List<CsvRecord> lines(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw tooLarge();
        }
        var separator = commas ? ',' : ';';
        try (var reader = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            var lines = reader.stream().limit(MOST_LINES + 1L).toList();
            if (lines.size() > MOST_LINES) {
                throw tooLarge();
            }
            if (lines.isEmpty()) {
                throw unreadable();
            }
            return lines;
        } catch (CsvParseException | java.io.IOException notCsv) {
            throw unreadable();
        }
    }

    /** Finds the columns by the marks over them, and says where the learners stand. */
    private int head(CsvRecord head, List<Column> columns) {
        var titles = head.getFields();
        for (var at = 0; at < titles.size(); at++) {
            for (var column : columns) {
                var isNew = places.stream().noneMatch(place -> place.part().equals(column));
                if (isNew && titles.get(at).strip().endsWith("#" + column.mark())) {
                    places.add(new Place(at, column));
                }
            }
        }
        var learner = titles.stream().map(String::strip).toList().indexOf(LEARNER);
        if (learner < 0 || places.isEmpty()) {
            throw unreadable();
        }
        return learner;
    }

    private void read(CsvRecord line, int learner) {
        var number = (int) line.getStartingLineNumber();
        UUID person;
        try {
            person = UUID.fromString(field(line, learner));
        } catch (IllegalArgumentException notAnId) {
            problems.add(new Problem(number, "", "learner-unknown"));
            return;
        }
        for (var place : places) {
            var cell = field(line, place.at());
            if (!cell.isEmpty()) {
                point(number, person, place.part(), cell);
            }
        }
    }

    /** Where semicolons stand between cells, a comma stands in a number. */
    private void point(int line, UUID person, Column part, String cell) {
        var plain = commas ? cell : cell.replace(',', '.');
        if (plain.length() <= LONGEST_NUMBER && plain.matches("\\d+(\\.\\d+)?")) {
            entries.add(new Entry(line, person, part, new BigDecimal(plain)));
        } else {
            problems.add(new Problem(line, part.header(), "points-unreadable"));
        }
    }

    private static String field(CsvRecord line, int at) {
        return at < line.getFieldCount() ? line.getField(at).strip() : "";
    }

    static Refusal tooLarge() {
        return Refusal.invalid("sheet-too-large", "A file has at most 20,000 lines and changes at most 5,000 scores.");
    }

    private static Refusal unreadable() {
        return Refusal.invalid(
                "sheet-unreadable",
                "This is no file of the gradebook: it needs the column learner and at least one part with its mark.");
    }
}
