package palavra.content.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import palavra.content.api.ImportReport;

/** An import report as CSV (RFC 4180), one line for each item. */
final class ReportCsv {

    private ReportCsv() {}

    static String of(ImportReport report) {
        var text = new StringWriter();
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord("source", "verdict", "reason", "sentence");
        for (var item : report.items()) {
            csv.writeRecord(safe(item.source()), item.verdict().word(), safe(item.reason()), safe(item.sentence()));
        }
        return text.toString();
    }

    /** A cell that a spreadsheet would calculate is written with an apostrophe before it. */
    private static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
