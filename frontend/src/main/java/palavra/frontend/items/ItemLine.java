package palavra.frontend.items;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import palavra.courses.api.EditionView;
import palavra.kernel.Language;
import palavra.learning.api.insight.ItemQuality;
import palavra.learning.api.insight.ItemQuality.Figures;

/** A problem with its figures as a page shows them. */
public record ItemLine(ItemQuality it, List<Row> rows) {

    private static final int PLACES = 2;

    /**
     * Figures of one edition.
     *
     * @param suspect whether its translation is
     */
    public record Row(Language language, Figures figures, boolean suspect) {}

    /** With a row for each edition of which something is said, where there are several. */
    public static ItemLine of(ItemQuality it, List<EditionView> editions) {
        var rows = new ArrayList<Row>();
        for (var edition : editions) {
            var figures = it.editions().get(edition.id());
            if (figures != null) {
                rows.add(new Row(edition.language(), figures, it.suspects().contains(edition.id())));
            }
        }
        return new ItemLine(it, rows.size() > 1 ? rows : List.of());
    }

    /** A correlation or the like with two places; null where there is none. */
    public static BigDecimal two(Double value) {
        return value == null ? null : BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
    }

    public BigDecimal rest(Figures figures) {
        return two(figures.rest());
    }

    public BigDecimal spread(Figures figures) {
        return two(figures.spread());
    }

    public BigDecimal without(Figures figures) {
        return two(figures.reliabilityWithout());
    }

    public BigDecimal drawn(ItemQuality.Choice choice) {
        return two(choice.rest());
    }

    /** What share of those who answered chose it. */
    public double share(ItemQuality.Choice choice) {
        return (double) choice.learners() / it.all().learners();
    }
}
