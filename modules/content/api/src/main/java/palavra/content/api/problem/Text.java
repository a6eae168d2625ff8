package palavra.content.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * A few words, compared with the accepted ones. What does not say otherwise is read as before there was a choice: accents
 * matter, how many spaces and whose digits do not.
 *
 * @param remarks feedback for answers that are not right but were foreseen
 * @param anyAccents whether letters are the same with and without accents, Arabic vowel signs among them
 * @param exactSpaces whether the number of spaces between words matters; those around never do
 * @param exactDigits whether a digit of another script is another sign
 */
public record Text(
        String id,
        String label,
        String note,
        BigDecimal points,
        List<Answer> accepted,
        boolean caseSensitive,
        List<Answer> remarks,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean anyAccents,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean exactSpaces,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean exactDigits)
        implements Question {

    public Text(
            String id,
            String label,
            String note,
            BigDecimal points,
            List<Answer> accepted,
            boolean caseSensitive,
            List<Answer> remarks) {
        this(id, label, note, points, accepted, caseSensitive, remarks, false, false, false);
    }

    /** A text and the safe HTML for those who gave it, which may be empty. */
    public record Answer(String text, String feedback) {}

    @Override
    public Text withoutKey() {
        return new Text(
                id, label, note, points, List.of(), caseSensitive, List.of(), anyAccents, exactSpaces, exactDigits);
    }
}
