package palavra.frontend.grades;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import palavra.frontend.shell.SheetText;

/** RFC 4180 with a mark that says UTF-8, by which spreadsheets read names rightly; no text of it is ever a formula. */
final class CsvSheet implements GradeFiles.Sheet {

    private static final char UTF_8 = '\uFEFF';

    private final CsvWriter csv;

    CsvSheet(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(UTF_8);
        csv = CsvWriter.builder().build(text);
    }

    @Override
    public void row(List<Object> cells) {
        csv.writeRecord(cells.stream().map(CsvSheet::text).toArray(String[]::new));
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            default -> SheetText.of(cell.toString());
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
