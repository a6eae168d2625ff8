package palavra.frontend.grades;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet: numbers are numbers, and every other cell is a text, which is never a formula. */
final class XlsxSheet implements GradeFiles.Sheet {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_NAME = 31;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    XlsxSheet(OutputStream out, String name) {
        book = new Workbook(out, "Palavra", null);
        sheet = book.newWorksheet(name.substring(0, Math.min(LONGEST_NAME, name.length())));
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {
                    // An empty cell stands for nothing at all.
                }
                case BigDecimal number -> sheet.value(row, column, number);
                case Object text -> sheet.value(row, column, text.toString());
            }
        }
        row++;
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
