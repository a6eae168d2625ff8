package palavra.frontend.grades;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import palavra.frontend.studio.editor.Form;
import palavra.frontend.studio.editor.Numbers;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.Rating;

/** A rubric as it was filled in. */
public final class Ratings {

    private Ratings() {}

    public static Rating of(Form form) {
        var levels = new HashMap<String, String>();
        var points = new HashMap<String, BigDecimal>();
        var comments = new HashMap<String, String>();
        for (var field : form.fields()) {
            var cut = field.getKey().indexOf('.');
            var criterion = field.getKey().substring(cut + 1);
            switch (cut < 0 ? "" : field.getKey().substring(0, cut)) {
                case "level" -> levels.put(criterion, field.getValue());
                case "points" -> points(form, field.getKey()).ifPresent(one -> points.put(criterion, one));
                case "comment" -> comments.put(criterion, field.getValue());
                default -> {
                    // Anything else is no part of a rubric.
                }
            }
        }
        var times = form.at("times").matches("\\d{1,6}") ? Integer.parseInt(form.at("times")) : 0;
        return new Rating(times, levels, points, comments, form.at("comment"));
    }

    /** The criteria that lack something. */
    public static Set<String> missing(Refusal refusal) {
        var missing = new HashSet<String>();
        if (refusal.code().equals("rating-incomplete")) {
            refusal.details().forEach(one -> missing.add(String.valueOf(one)));
        }
        return missing;
    }

    private static Optional<BigDecimal> points(Form form, String name) {
        var points = Numbers.decimal(form, name);
        if (points == null && !form.at(name).isBlank()) {
            throw Refusal.invalid("points-no-number", "Points are a number, with a point or a comma.");
        }
        return Optional.ofNullable(points);
    }
}
