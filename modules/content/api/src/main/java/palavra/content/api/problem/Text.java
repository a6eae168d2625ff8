package palavra.content.api.problem;

import java.math.BigDecimal;
import java.util.List;

/**
 * A few words, compared with the accepted ones after spaces are trimmed.
 *
 * @param remarks feedback for answers that are not right but were foreseen
 */
public record Text(
        String id,
        String label,
        String note,
        BigDecimal points,
        List<Answer> accepted,
        boolean caseSensitive,
        List<Answer> remarks)
        implements Question {

    /** A text and the safe HTML for those who gave it, which may be empty. */
    public record Answer(String text, String feedback) {}

    @Override
    public Text withoutKey() {
        return new Text(id, label, note, points, List.of(), caseSensitive, List.of());
    }
}
