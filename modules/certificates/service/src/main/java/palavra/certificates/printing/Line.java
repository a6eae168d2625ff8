package palavra.certificates.printing;

import com.ibm.icu.lang.UCharacter;
import java.awt.Color;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;
import org.openpdf.text.pdf.PdfContentByte;

/** One line of text in its visual order: pieces of one direction and one font each, from left to right. */
record Line(List<Piece> pieces, float size) {

    private static final Pattern WORDS = Pattern.compile("\\s+|\\S+");

    /** A piece of text with the font that prints it. */
    record Piece(String text, BaseFont font, float width) {}

    static Line of(String text, Typeface typeface, float size, boolean rightToLeft) {
        var bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var runs = new Object[bidi.getRunCount()];
        var levels = new byte[runs.length];
        for (var i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            var pieces = pieces(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), typeface, size);
            runs[i] = levels[i] % 2 == 1 ? turned(pieces) : pieces;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        var visual = new ArrayList<Piece>();
        for (var run : runs) {
            ((List<?>) run).forEach(piece -> visual.add((Piece) piece));
        }
        return new Line(List.copyOf(visual), size);
    }

    float width() {
        return (float) pieces.stream().mapToDouble(Piece::width).sum();
    }

    void show(PdfContentByte page, float x, float y, Color color) {
        page.setColorFill(color);
        for (var piece : pieces) {
            page.beginText();
            page.setFontAndSize(piece.font(), size);
            page.setTextMatrix(x, y);
            if (LayoutProcessor.supportsFont(piece.font())) {
                LayoutProcessor.showText(page, piece.font(), size, piece.text());
            } else {
                page.showText(piece.text());
            }
            page.endText();
            x += piece.width();
        }
    }

    /** Pieces of a run from right to left in visual order; those without letters of their own direction are turned. */
    private static List<Piece> turned(List<Piece> pieces) {
        return pieces.reversed().stream()
                .map(piece -> piece.text().codePoints().anyMatch(Line::runsLeftward)
                        ? piece
                        : new Piece(mirrored(piece.text()), piece.font(), piece.width()))
                .toList();
    }

    private static boolean runsLeftward(int letter) {
        var direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static String mirrored(String text) {
        var mirrored = new StringBuilder();
        text.codePoints().map(UCharacter::getMirror).forEach(mirrored::appendCodePoint);
        return mirrored.reverse().toString();
    }

    private static List<Piece> pieces(String run, Typeface typeface, float size) {
        var pieces = new ArrayList<Piece>();
        var words = WORDS.matcher(run);
        var text = new StringBuilder();
        BaseFont font = null;
        while (words.find()) {
            var word = words.group();
            for (var i = 0; i < word.length(); ) {
                var letter = word.codePointAt(i);
                var next = Character.isWhitespace(letter) && font != null ? font : typeface.of(word, letter);
                if (next != font && !text.isEmpty()) {
                    pieces.add(piece(text.toString(), font, size));
                    text.setLength(0);
                }
                font = next;
                text.appendCodePoint(letter);
                i += Character.charCount(letter);
            }
        }
        if (!text.isEmpty()) {
            pieces.add(piece(text.toString(), font, size));
        }
        return pieces;
    }

    private static Piece piece(String text, BaseFont font, float size) {
        if (!LayoutProcessor.supportsFont(font)) {
            return new Piece(text, font, font.getWidthPoint(text, size));
        }
        var glyphs = LayoutProcessor.computeGlyphVector(font, size, text);
        return new Piece(text, font, (float)
                glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX());
    }
}
