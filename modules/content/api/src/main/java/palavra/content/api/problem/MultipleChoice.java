package palavra.content.api.problem;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Any number of several options, as checkboxes.
 *
 * @param together feedback for exact sets of chosen options; it replaces the options' own feedback
 */
public record MultipleChoice(
        String id,
        String label,
        String note,
        BigDecimal points,
        List<Option> options,
        PartialCredit partialCredit,
        List<SetFeedback> together)
        implements Question {

    /** How a set of choices that is not wholly right earns points. */
    public enum PartialCredit {
        NONE,
        /** Every option rightly chosen or rightly left out earns its share. */
        EVERY_DECISION,
        /** One wrong decision among three options or more halves the points, two among five or more quarter them. */
        HALVES
    }

    /** Safe HTML for those who chose exactly these options. */
    public record SetFeedback(Set<String> chosen, String html) {
        /** Sorted, so that the same feedback is always the same JSON. */
        public SetFeedback {
            chosen = Collections.unmodifiableSet(new TreeSet<>(chosen));
        }
    }

    @Override
    public MultipleChoice withoutKey() {
        var asked = options.stream().map(Option::withoutKey).toList();
        return new MultipleChoice(id, label, note, points, asked, partialCredit, List.of());
    }
}
