package palavra.frontend.studio.editor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Hotspot.Point;
import palavra.content.api.problem.Hotspot.Region;

/** A picture with its regions as fields. Corners are written in percent; two are those of a rectangle. */
final class SpotFields {

    private static final Pattern CORNER = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s+(\\d{1,3}(?:\\.\\d+)?)");
    private static final int WHOLE = 1000;

    private SpotFields() {}

    static void put(Row row, Hotspot question) {
        row.put("picture", question.picture()).tick("listed", question.listed());
        for (var region : question.regions()) {
            row.add("region")
                    .put("id", region.id())
                    .put("text", region.html())
                    .put("corners", written(region.corners()))
                    .tick("right", region.correct())
                    .put("feedback", region.feedback());
        }
    }

    static Hotspot read(Row row) {
        var asked = Asked.in(row);
        if (!row.at("picture").contains("](")) {
            row.wrong("picture", "picture");
        }
        var listed = row.ticked("listed");
        var regions =
                row.rows("region").stream().map(one -> region(one, listed)).toList();
        if (listed && regions.size() < 2) {
            row.wrong("regions", "two");
        } else if (regions.stream().noneMatch(Region::correct)) {
            row.wrong("regions", "right");
        }
        return new Hotspot(
                asked.id(),
                asked.label(),
                asked.note(),
                asked.points(),
                row.at("picture").strip(),
                regions,
                listed);
    }

    private static Region region(Row row, boolean listed) {
        if (listed && row.at("text").isBlank()) {
            row.wrong("text", "name");
        }
        var corners = corners(row.at("corners"));
        if (corners.size() < 3) {
            row.wrong("corners", "corners");
        }
        return new Region(
                row.at("id"),
                row.at("text").strip(),
                corners,
                row.ticked("right"),
                row.at("feedback").strip());
    }

    private static List<Point> corners(String written) {
        var corners = new ArrayList<Point>();
        var found = CORNER.matcher(written);
        while (found.find()) {
            corners.add(new Point(thousandths(found.group(1)), thousandths(found.group(2))));
        }
        if (corners.size() != 2) {
            return corners;
        }
        var from = corners.getFirst();
        var to = corners.getLast();
        return List.of(from, new Point(to.x(), from.y()), to, new Point(from.x(), to.y()));
    }

    private static int thousandths(String percent) {
        return Math.min(
                WHOLE,
                new BigDecimal(percent)
                        .movePointRight(1)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue());
    }

    private static String written(List<Point> corners) {
        return corners.stream()
                .map(corner -> plain(corner.x()) + " " + plain(corner.y()))
                .collect(Collectors.joining(", "));
    }

    private static String plain(int thousandths) {
        return Numbers.plain(BigDecimal.valueOf(thousandths).movePointLeft(1));
    }
}
