package palavra.content.api.problem;

import java.math.BigDecimal;
import java.util.List;

/**
 * Things to be put into categories. The categories stay in the order they were written in.
 *
 * @param nowhere whether learners may say of a thing that it belongs to none
 * @param most how many things a category takes; null for any number
 */
public record Categorizing(
        String id,
        String label,
        String note,
        BigDecimal points,
        List<PlacedItem> items,
        List<Target> targets,
        boolean nowhere,
        Integer most,
        PartsCredit partialCredit)
        implements Question {

    /** What stands for no category in an answer; no id begins so. */
    public static final String NOWHERE = "~";

    public Categorizing {
        items = items == null ? List.of() : List.copyOf(items);
        targets = targets == null ? List.of() : List.copyOf(targets);
        partialCredit = partialCredit == null ? PartsCredit.NONE : partialCredit;
    }

    @Override
    public Categorizing withoutKey() {
        var asked = PlacedItem.withoutKey(items);
        return new Categorizing(id, label, note, points, asked, targets, nowhere, most, partialCredit);
    }
}
