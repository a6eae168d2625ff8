package palavra.certificates.printing;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;

/** A column of text that is written downwards; what is too wide wraps, and what still does not fit gets smaller. */
final class Column {

    private static final float SMALLEST = 8;
    private static final String CUT = "…";

    private final PdfContentByte page;
    private final float left;
    private final float right;
    private final boolean rightToLeft;
    private final Color ink;
    private float spared;
    private float y;

    Column(PdfContentByte page, float left, float right, boolean rightToLeft, Color ink) {
        this.page = page;
        this.left = left;
        this.right = right;
        this.rightToLeft = rightToLeft;
        this.ink = ink;
    }

    Column at(float baseline) {
        y = baseline;
        spared = 0;
        return this;
    }

    Column gap(float height) {
        y -= height;
        return this;
    }

    /** Keeps that much free at the end of the lines until the next {@link #at}. */
    Column narrower(float width) {
        spared = width;
        return this;
    }

    /** Writes the text in at most that many lines. */
    Column put(String text, Typeface typeface, float size, int lines) {
        var clean = text.strip().replaceAll("[\\s\\p{Cc}]+", " ");
        var wrapped = Wrapping.of(clean, lines, width(), fit -> line(fit, typeface, size));
        var shrunk = size;
        while (wrapped.isEmpty() && shrunk > SMALLEST) {
            shrunk = Math.max(SMALLEST, shrunk * 0.85f);
            var smaller = shrunk;
            wrapped = Wrapping.of(clean, lines, width(), fit -> line(fit, typeface, smaller));
        }
        if (wrapped.isEmpty()) {
            wrapped = java.util.List.of(cut(clean, typeface));
        }
        for (var line : wrapped) {
            line.show(page, rightToLeft ? right - line.width() : left, y, ink);
            y -= line.size() * 1.4f;
        }
        return this;
    }

    private Line line(String text, Typeface typeface, float size) {
        return Line.of(text, typeface, size, rightToLeft);
    }

    private Line cut(String text, Typeface typeface) {
        var length = text.length();
        var line = line(text + CUT, typeface, SMALLEST);
        while (line.width() > width() && length > 1) {
            length = (int) Math.min(length - 1, length * width() / line.width());
            line = line(text.substring(0, length) + CUT, typeface, SMALLEST);
        }
        return line;
    }

    private float width() {
        return right - left - spared;
    }
}
