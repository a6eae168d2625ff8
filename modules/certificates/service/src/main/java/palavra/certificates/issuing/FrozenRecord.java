package palavra.certificates.issuing;

import java.time.Instant;
import java.util.UUID;
import palavra.certificates.api.Wording;
import palavra.kernel.Language;

/**
 * Everything a certificate says, as it was when it was issued. Its canonical JSON is what is signed, so a field is
 * only ever added, and left out where it is null.
 *
 * @param ruleCode the rule that was met, as a code; {@code rule} is the same in the certificate's language
 * @param wording what it says in the words of its course; null for the words that Palavra has
 * @param template version of the printed form
 */
public record FrozenRecord(
        String id,
        String kind,
        int version,
        UUID run,
        UUID course,
        UUID person,
        String name,
        String courseTitle,
        String word,
        String institution,
        String language,
        UUID edition,
        String editionTitle,
        String paper,
        String motif,
        int percent,
        String ruleCode,
        Integer passMark,
        Integer units,
        String rule,
        Integer hours,
        Instant runStart,
        Instant runEnd,
        String zone,
        Instant issuedAt,
        Wording wording,
        int template) {

    public static final int TEMPLATE = 1;

    public Language spoken() {
        return Language.of(language);
    }
}
