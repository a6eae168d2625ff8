package palavra.content.api.problem;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A place in a picture. What is sent of the regions tells nothing: either all of them, right and wrong alike, or none, and
 * then the answer is a point.
 *
 * @param picture safe HTML: one image with a description
 * @param regions the first that holds the point decides
 * @param listed whether learners choose among the regions, each with its name, instead of giving a point
 */
public record Hotspot(
        String id, String label, String note, BigDecimal points, String picture, List<Region> regions, boolean listed)
        implements Question {

    public Hotspot {
        picture = picture == null ? "" : picture;
        regions = regions == null ? List.of() : List.copyOf(regions);
    }

    /**
     * Part of the picture.
     *
     * @param id without meaning
     * @param html safe HTML: its name; empty where regions are not listed
     * @param corners of a polygon, at least three
     * @param feedback safe HTML for those who chose it, or empty
     */
    public record Region(String id, String html, List<Point> corners, boolean correct, String feedback) {

        public Region {
            html = html == null ? "" : html;
            corners = corners == null ? List.of() : List.copyOf(corners);
            feedback = feedback == null ? "" : feedback;
        }

        Region withoutKey() {
            return new Region(id, html, corners, false, "");
        }

        /** Whether a point is inside or on the edge. */
        public boolean holds(Point point) {
            var inside = false;
            var from = corners.getLast();
            for (var to : corners) {
                if (isOn(from, to, point)) {
                    return true;
                }
                if (from.y() > point.y() != to.y() > point.y()
                        && point.x()
                                < (double) (to.x() - from.x()) * (point.y() - from.y()) / (to.y() - from.y())
                                        + from.x()) {
                    inside = !inside;
                }
                from = to;
            }
            return inside;
        }

        private static boolean isOn(Point from, Point to, Point point) {
            var turn = (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x());
            return turn == 0
                    && Math.min(from.x(), to.x()) <= point.x()
                    && point.x() <= Math.max(from.x(), to.x())
                    && Math.min(from.y(), to.y()) <= point.y()
                    && point.y() <= Math.max(from.y(), to.y());
        }
    }

    /** A point, counted from the upper left corner in thousandths of the picture's width and height. */
    public record Point(int x, int y) {}

    @Override
    public Hotspot withoutKey() {
        var asked = regions.stream()
                .filter(region -> listed)
                .map(Region::withoutKey)
                .sorted(Comparator.comparing(Region::id))
                .toList();
        return new Hotspot(id, label, note, points, picture, asked, listed);
    }
}
