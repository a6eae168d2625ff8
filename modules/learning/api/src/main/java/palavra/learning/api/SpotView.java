package palavra.learning.api;

import java.util.List;

/**
 * A picture in which a place is the answer.
 *
 * @param picture safe HTML: one image
 * @param shapes the regions one chooses among, or those that are right once the policy shows them; else none
 * @param x what was written last: from the left, in percent
 * @param y from the top
 */
public record SpotView(String picture, List<Shape> shapes, String x, String y) {

    /** A polygon in thousandths of the picture, as SVG writes points. */
    public record Shape(String id, String points, Boolean right) {}
}
