package palavra.certificates.printing;

import org.openpdf.text.pdf.PdfContentByte;

/** The ten motifs of covers, drawn in one ink on a field of 200 × 120 with the origin at its top left. */
final class Motif {

    static final float WIDTH = 200;
    static final float HEIGHT = 120;

    private static final float ROUND = 0.5523f;

    private final PdfContentByte page;

    private Motif(PdfContentByte page) {
        this.page = page;
    }

    /** Draws the motif of that name; waves for a name that is none. */
    static void draw(String name, PdfContentByte page) {
        var motif = new Motif(page);
        switch (name) {
            case "layers" -> motif.layers();
            case "two-circles", "two circles", "circles" -> motif.twoCircles();
            case "tallies" -> motif.tallies();
            case "arcs" -> motif.arcs();
            case "rain" -> motif.rain();
            case "seats" -> motif.seats();
            case "steps" -> motif.steps();
            case "seeds" -> motif.seeds();
            case "crosses" -> motif.crosses();
            default -> motif.waves();
        }
    }

    private void waves() {
        float[] heights = {24, 50, 76, 102};
        float[] widths = {5, 8, 11, 15};
        for (var i = 0; i < heights.length; i++) {
            var y = heights[i];
            page.setLineWidth(widths[i]);
            page.moveTo(-10, y);
            for (var x = -10; x < WIDTH; x += 120) {
                page.curveTo(x + 20, y - 18, x + 40, y - 18, x + 60, y);
                page.curveTo(x + 80, y + 18, x + 100, y + 18, x + 120, y);
            }
            page.stroke();
        }
    }

    private void layers() {
        float[] tops = {18, 38, 64, 96};
        float[] heights = {4, 9, 16, 30};
        for (var i = 0; i < tops.length; i++) {
            page.rectangle(0, tops[i], WIDTH, heights[i]);
            for (var x = 12; i < 3 && x < WIDTH; x += 26) {
                ellipse(x + 8 * (i % 2), (tops[i] + heights[i] + tops[i + 1]) / 2, 7, 4.5f);
            }
        }
        page.fill();
    }

    private void twoCircles() {
        ellipse(79, 60, 41, 41);
        ellipse(121, 60, 41, 41);
        page.eoFill();
    }

    private void tallies() {
        page.setLineWidth(5);
        for (var x = 32; x < WIDTH; x += 56) {
            for (var stroke = 0; stroke < 4; stroke++) {
                line(x + stroke * 10, 30, x + stroke * 10, 90);
            }
            line(x - 8, 78, x + 38, 42);
        }
    }

    private void arcs() {
        page.setLineWidth(8);
        for (var r = 14; r <= 104; r += 18) {
            ellipse(40, 120, r, r);
            page.stroke();
        }
    }

    private void rain() {
        page.setLineWidth(6);
        page.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        for (var row = 0; row < 5; row++) {
            for (var x = row % 2 * 12; x < WIDTH + 24; x += 24) {
                line(x, 5 + row * 25, x - 6, 20 + row * 25);
            }
        }
    }

    private void seats() {
        ellipse(100, 110, 13, 13);
        int[] counts = {6, 10, 14};
        for (var ring = 0; ring < counts.length; ring++) {
            for (var seat = 0; seat < counts[ring]; seat++) {
                var angle = Math.PI * seat / (counts[ring] - 1);
                var r = 30 + 18 * ring;
                ellipse((float) (100 - r * Math.cos(angle)), (float) (110 - r * Math.sin(angle)), 5.5f, 5.5f);
            }
        }
        page.fill();
    }

    private void steps() {
        float[][] corners = {
            {0, 104},
            {40, 104},
            {40, 84},
            {72, 84},
            {72, 64},
            {104, 64},
            {104, 44},
            {136, 44},
            {136, 24},
            {200, 24},
            {200, 124},
            {0, 124}
        };
        page.moveTo(corners[0][0], corners[0][1]);
        for (var corner : corners) {
            page.lineTo(corner[0], corner[1]);
        }
        page.closePath();
        ellipse(52, 36, 18, 18);
        page.fill();
    }

    private void seeds() {
        for (var row = 0; row < 4; row++) {
            for (var x = -16 + row % 2 * 20; x < WIDTH; x += 40) {
                var y = 18f + row * 28;
                page.moveTo(x, y);
                page.curveTo(x + 10.7f, y - 14.7f, x + 21.3f, y - 14.7f, x + 32, y);
                page.curveTo(x + 21.3f, y + 14.7f, x + 10.7f, y + 14.7f, x, y);
            }
        }
        page.fill();
    }

    private void crosses() {
        for (var row = 0; row < 4; row++) {
            for (var column = 0; column < 7; column++) {
                var x = 10f + column * 30;
                var y = 15f + row * 30;
                page.rectangle(x - 9, y - 2.5f, 18, 5);
                page.rectangle(x - 2.5f, y - 9, 5, 6.5f);
                page.rectangle(x - 2.5f, y + 2.5f, 5, 6.5f);
                ellipse(x + 15, y + 15, 3, 3);
            }
        }
        page.fill();
    }

    private void line(float x1, float y1, float x2, float y2) {
        page.moveTo(x1, y1);
        page.lineTo(x2, y2);
        page.stroke();
    }

    private void ellipse(float x, float y, float rx, float ry) {
        page.moveTo(x + rx, y);
        page.curveTo(x + rx, y + ry * ROUND, x + rx * ROUND, y + ry, x, y + ry);
        page.curveTo(x - rx * ROUND, y + ry, x - rx, y + ry * ROUND, x - rx, y);
        page.curveTo(x - rx, y - ry * ROUND, x - rx * ROUND, y - ry, x, y - ry);
        page.curveTo(x + rx * ROUND, y - ry, x + rx, y - ry * ROUND, x + rx, y);
    }
}
