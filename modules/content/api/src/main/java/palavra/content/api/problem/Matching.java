package palavra.content.api.problem;

import java.math.BigDecimal;
import java.util.List;

/**
 * Things to be joined with their other half.
 *
 * @param targets the other halves, and others that belong to none
 */
public record Matching(
        String id,
        String label,
        String note,
        BigDecimal points,
        List<PlacedItem> items,
        List<Target> targets,
        PartsCredit partialCredit)
        implements Question {

    public Matching {
        items = items == null ? List.of() : List.copyOf(items);
        targets = targets == null ? List.of() : List.copyOf(targets);
        partialCredit = partialCredit == null ? PartsCredit.NONE : partialCredit;
    }

    @Override
    public Matching withoutKey() {
        var asked = PlacedItem.withoutKey(items);
        return new Matching(id, label, note, points, asked, Target.sorted(targets), partialCredit);
    }
}
