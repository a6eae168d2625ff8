package palavra.certificates.printing;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import palavra.certificates.api.Wording.Signatory;

/** Who signs, side by side in the direction of the language, each under a line. */
record Signatures(List<Signatory> all, boolean rightToLeft) {

    private static final float GAP = 14;
    private static final float WIDEST = 180;

    /** @param top where the lines are drawn */
    void draw(PdfContentByte page, float left, float right, float top, Color ink) {
        var width = Math.min(WIDEST, (right - left - GAP * (all.size() - 1)) / all.size());
        for (var at = 0; at < all.size(); at++) {
            var from = rightToLeft ? right - width - at * (width + GAP) : left + at * (width + GAP);
            page.setColorStroke(ink);
            page.setLineWidth(0.75f);
            page.moveTo(from, top);
            page.lineTo(from + width, top);
            page.stroke();
            var one = all.get(at);
            var column = new Column(page, from, from + width, rightToLeft, ink).at(top - 13);
            column.put(one.name(), Typeface.BOLD, 10, 2);
            put(column, one.role());
            put(column, one.institution());
        }
    }

    private static void put(Column column, String text) {
        if (!text.isEmpty()) {
            column.put(text, Typeface.TEXT, 8.5f, 2);
        }
    }
}
