package palavra.learning.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import palavra.kernel.Refusal;
import palavra.learning.api.roster.RosterPerson;

/**
 * Lists of people as spreadsheets write and read them: RFC 4180 in UTF-8, with or without a byte order mark, parted by
 * commas, semicolons or tabs. What a spreadsheet would take for a formula gets an apostrophe on the way out and loses it
 * on the way in.
 */
final class PeopleCsv {

    /** As many as are applied in one transaction within a few seconds. */
    private static final int MOST_LINES = 2_000;

    private static final String MARK = "\uFEFF";
    private static final String LIKE_FORMULAS = "=+-@\t\r＝＋－＠";

    private PeopleCsv() {}

    /** A line as it stands there; what is missing is empty. */
    record Entry(int number, String email, String name, String cohort) {}

    static List<Entry> read(byte[] file) {
        var text = decoded(file);
        var entries = new ArrayList<Entry>();
        Columns columns = null;
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (var line : reader) {
                if (columns == null) {
                    columns = Columns.of(line);
                } else {
                    entries.add(columns.entry(line));
                }
                if (entries.size() > MOST_LINES) {
                    throw Refusal.invalid("csv-too-long", "A list takes at most 2000 people.", MOST_LINES);
                }
            }
        } catch (CsvParseException | IOException broken) {
            throw Refusal.invalid("csv-unreadable", "This is not a list that a spreadsheet wrote as CSV.");
        }
        if (entries.isEmpty()) {
            throw Refusal.invalid("csv-unreadable", "This is not a list that a spreadsheet wrote as CSV.");
        }
        return entries;
    }

    static byte[] write(List<RosterPerson> people) {
        var text = new StringWriter().append(MARK);
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord("email", "name", "cohort", "state", "since");
            for (var person : people) {
                writer.writeRecord(
                        Stream.of(person.email(), person.name(), person.cohort(), person.state(), person.since())
                                .map(PeopleCsv::safe)
                                .toArray(String[]::new));
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private record Columns(int email, int name, int cohort) {

        static Columns of(CsvRecord header) {
            var names = header.getFields().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            var email = Math.max(names.indexOf("email"), names.indexOf("e-mail"));
            if (email < 0) {
                throw Refusal.invalid("csv-without-email", "The first line must name the columns, one of them email.");
            }
            return new Columns(email, names.indexOf("name"), names.indexOf("cohort"));
        }

        Entry entry(CsvRecord line) {
            return new Entry(
                    (int) line.getStartingLineNumber(), field(line, email), field(line, name), field(line, cohort));
        }

        private static String field(CsvRecord line, int column) {
            return column < 0 || column >= line.getFieldCount()
                    ? ""
                    : plain(line.getField(column).strip()).strip();
        }
    }

    private static String decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw Refusal.invalid("csv-not-utf8", "Save the list as CSV in UTF-8.");
        }
    }

    /** The one that is most often in the first line, which names the columns. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(';', '\t')
                .filter(one -> first.indexOf(one) >= 0)
                .findFirst()
                .orElse(',');
    }

    private static String safe(Object cell) {
        var text = cell == null ? "" : cell.toString();
        return isLikeFormula(text) ? "'" + text : text;
    }

    private static String plain(String cell) {
        return cell.startsWith("'") && isLikeFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isLikeFormula(String text) {
        return !text.isEmpty() && LIKE_FORMULAS.indexOf(text.charAt(0)) >= 0;
    }
}
