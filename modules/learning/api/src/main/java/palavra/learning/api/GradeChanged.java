package palavra.learning.api;

import java.util.UUID;
import palavra.kernel.Language;

/**
 * Told when a course grade changes.
 *
 * @param passed whether the pass mark is reached now
 * @param passMark the whole percent that passes; null when not said
 * @param earned whether the certificate is earned; null where it was told before there were rules for that
 * @param rule what earns it; null likewise
 */
public record GradeChanged(
        UUID run,
        UUID person,
        String name,
        UUID edition,
        Language language,
        int percent,
        String letter,
        boolean passed,
        int unitsDone,
        int units,
        Integer passMark,
        Boolean earned,
        CertificateRule rule) {

    /** Whether this earns the certificate. */
    public boolean earns() {
        return earned == null ? passed : earned;
    }
}
