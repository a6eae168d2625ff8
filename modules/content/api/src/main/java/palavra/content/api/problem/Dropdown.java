package palavra.content.api.problem;

import java.math.BigDecimal;
import java.util.List;

/** Exactly one of several options, in a list that opens, often within a sentence or a table. */
public record Dropdown(String id, String label, String note, BigDecimal points, List<Option> options)
        implements Question {

    @Override
    public Dropdown withoutKey() {
        return new Dropdown(
                id,
                label,
                note,
                points,
                options.stream().map(Option::withoutKey).toList());
    }
}
