package palavra.content.api.problem;

import java.math.BigDecimal;
import java.util.List;

/**
 * Things to be put in order.
 *
 * @param items in their right order, which never leaves the servers
 */
public record Ordering(
        String id, String label, String note, BigDecimal points, List<PlacedItem> items, PartsCredit partialCredit)
        implements Question {

    public Ordering {
        items = items == null ? List.of() : List.copyOf(items);
        partialCredit = partialCredit == null ? PartsCredit.NONE : partialCredit;
    }

    @Override
    public Ordering withoutKey() {
        return new Ordering(id, label, note, points, PlacedItem.withoutKey(items), partialCredit);
    }
}
