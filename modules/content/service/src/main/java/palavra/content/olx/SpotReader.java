package palavra.content.olx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Hotspot.Point;
import palavra.content.api.problem.Hotspot.Region;
import palavra.content.api.problem.Question;

/** Reads questions about a place in a picture. Places are in pixels of the size the picture is said to have. */
final class SpotReader {

    private static final Pattern PAIR =
            Pattern.compile("[(\\[]\\s*(\\d{1,5}(?:\\.\\d+)?)\\s*,\\s*(\\d{1,5}(?:\\.\\d+)?)\\s*[)\\]]");
    private static final int WHOLE = 1000;

    private final Texts texts;

    SpotReader(Texts texts) {
        this.texts = texts;
    }

    Question read(Asked asked) throws Ungradable {
        var input = asked.input();
        var width = Values.decimal(input.attr("width")).filter(one -> one.signum() > 0);
        var height = Values.decimal(input.attr("height")).filter(one -> one.signum() > 0);
        if (width.isEmpty() || height.isEmpty()) {
            throw new Ungradable("its picture has no size");
        }
        var image = new Element("img");
        image.attr("src", input.attr("src").strip());
        image.attr("alt", input.attr("alt").replaceAll("\\s+", " ").strip());
        var picture = texts.clean(asked.node(), image.outerHtml());
        if (!picture.contains("src=\"media:")) {
            throw new Ungradable("its picture is not in the package");
        }
        var regions = regions(input, width.get(), height.get());
        return new Hotspot(asked.id(), asked.label(), asked.note(), asked.points(), picture, regions, false);
    }

    private static List<Region> regions(Element input, BigDecimal width, BigDecimal height) throws Ungradable {
        var regions = new ArrayList<Region>();
        for (var rectangle : input.attr("rectangle").split(";")) {
            var corners = corners(rectangle, width, height);
            if (corners.size() == 2) {
                regions.add(region(regions.size(), rectangle(corners.getFirst(), corners.getLast())));
            }
        }
        // Several regions stand in one more pair of brackets; one alone may do without.
        for (var polygon : input.attr("regions").split("]\\s*]\\s*,")) {
            var corners = corners(polygon, width, height);
            if (corners.size() > 2) {
                regions.add(region(regions.size(), corners));
            }
        }
        if (regions.isEmpty()) {
            throw new Ungradable("no place in its picture is right");
        }
        return regions;
    }

    private static List<Point> corners(String written, BigDecimal width, BigDecimal height) {
        return PAIR.matcher(written)
                .results()
                .map(pair -> new Point(thousandths(pair.group(1), width), thousandths(pair.group(2), height)))
                .toList();
    }

    private static int thousandths(String pixels, BigDecimal of) {
        var place = new BigDecimal(pixels).multiply(BigDecimal.valueOf(WHOLE)).divide(of, 0, RoundingMode.HALF_UP);
        return place.min(BigDecimal.valueOf(WHOLE)).intValue();
    }

    private static List<Point> rectangle(Point one, Point other) {
        return List.of(one, new Point(other.x(), one.y()), other, new Point(one.x(), other.y()));
    }

    private static Region region(int before, List<Point> corners) {
        return new Region(Integer.toString(before + 1), "", corners, true, "");
    }
}
