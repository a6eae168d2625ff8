package palavra.learning.problem;

import java.util.List;
import java.util.stream.Collectors;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Hotspot.Region;
import palavra.content.api.problem.Question;
import palavra.learning.api.SpotView;
import palavra.learning.api.SpotView.Shape;

/** A picture as its learner may see it now: where a point is the answer, no region is sent before the key is shown. */
record SpotSheet(Question question, List<String> given, boolean showsKey) {

    /** Null in other types. */
    SpotView view() {
        if (!(question instanceof Hotspot hotspot)) {
            return null;
        }
        var shapes = hotspot.listed() ? hotspot.withoutKey().regions() : List.<Region>of();
        var right = hotspot.regions().stream().filter(Region::correct).toList();
        var shown = hotspot.listed() || !showsKey ? shapes : right;
        return new SpotView(
                hotspot.picture(),
                shown.stream().map(region -> shape(region, right)).toList(),
                hotspot.listed() ? "" : written(0),
                hotspot.listed() ? "" : written(1));
    }

    private Shape shape(Region region, List<Region> right) {
        var points = region.corners().stream()
                .map(corner -> corner.x() + "," + corner.y())
                .collect(Collectors.joining(" "));
        var isRight = right.stream().anyMatch(one -> one.id().equals(region.id()));
        return new Shape(region.id(), points, showsKey ? isRight : null);
    }

    private String written(int at) {
        return at < given.size() ? given.get(at) : "";
    }
}
