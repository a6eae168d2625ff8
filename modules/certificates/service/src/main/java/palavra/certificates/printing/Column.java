package palavra.certificates.printing;

import java.awt.Color;
import java.util.List;
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
        return put(text, typeface, size, lines, rightToLeft);
    }

    /** Writes an address or a number, which run from left to right in every language. */
    Column putCode(String text, Typeface typeface, float size, int lines) {
        return put(text, typeface, size, lines, false);
    }

    private Column put(String text, Typeface typeface, float size, int lines, boolean turned) {
        var clean = text.strip().replaceAll("[\\s\\p{Cc}]+", " ");
        var wrapped = Wrapping.of(clean, lines, width(), fit -> Line.of(fit, typeface, size, turned));
        var shrunk = size;
        while (wrapped.isEmpty() && shrunk > SMALLEST) {
            shrunk = Math.max(SMALLEST, shrunk * 0.85f);
            var smaller = shrunk;
            wrapped = Wrapping.of(clean, lines, width(), fit -> Line.of(fit, typeface, smaller, turned));
        }
        if (wrapped.isEmpty()) {
            wrapped = List.of(cut(clean, typeface, turned));
        }
        for (var line : wrapped) {
            line.show(page, rightToLeft ? right - line.width() : left, y, ink);
            y -= line.size() * 1.4f;
        }
        return this;
    }

    private Line cut(String text, Typeface typeface, boolean turned) {
        var length = text.length();
        var line = Line.of(text + CUT, typeface, SMALLEST, turned);
        while (line.width() > width() && length > 1) {
            length = (int) Math.min(length - 1, length * width() / line.width());
            line = Line.of(text.substring(0, length) + CUT, typeface, SMALLEST, turned);
        }
        return line;
    }

    private float width() {
        return right - left - spared;
    }
}
