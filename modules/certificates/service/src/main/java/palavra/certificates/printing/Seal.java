package palavra.certificates.printing;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;

/** The seal: eighteen people around the mark. */
final class Seal {

    private static final int DOTS = 18;
    private static final float SCALE = 0.75f;

    private Seal() {}

    static void draw(PdfContentByte page, float x, float y, Color ink) {
        page.saveState();
        page.setColorFill(ink);
        page.concatCTM(SCALE, 0, 0, -SCALE, x, y);
        for (var i = 0; i < DOTS; i++) {
            var angle = 2 * Math.PI * i / DOTS;
            page.circle((float) (52 * Math.sin(angle)), (float) (52 * Math.cos(angle)), 5.2f);
        }
        page.concatCTM(1.9f, 0, 0, 1.9f, -30.4f, -30.4f);
        mark(page);
        page.fill();
        page.restoreState();
    }

    /** The tree with room for two, on its grid of 32. */
    private static void mark(PdfContentByte page) {
        page.moveTo(4, 14);
        page.curveTo(4, 7.92f, 9.37f, 3, 16, 3);
        page.curveTo(22.63f, 3, 28, 7.92f, 28, 14);
        page.lineTo(28, 16.5f);
        page.lineTo(10.5f, 16.5f);
        page.lineTo(10.5f, 29);
        page.lineTo(4, 29);
        page.closePath();
        page.circle(16.5f, 23.7f, 2.7f);
        page.circle(24, 23.7f, 2.7f);
    }
}
