package palavra.content.api.problem;

import java.math.BigDecimal;
import java.util.List;

/**
 * Exactly one of several options, as radio buttons.
 *
 * @param shuffled whether each learner gets the options in an order of their own
 */
public record SingleChoice(
        String id, String label, String note, BigDecimal points, List<Option> options, boolean shuffled)
        implements Question {

    @Override
    public SingleChoice withoutKey() {
        var asked = options.stream().map(Option::withoutKey).toList();
        return new SingleChoice(id, label, note, points, asked, shuffled);
    }
}
