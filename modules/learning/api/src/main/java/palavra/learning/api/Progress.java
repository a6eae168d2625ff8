package palavra.learning.api;

import java.util.List;

/**
 * The progress page: grade and completion, apart from each other.
 *
 * @param certificate whether the run gives one; rule what earns it
 */
public record Progress(
        Enrollment enrollment,
        String courseTitle,
        Receipt receipt,
        Completion units,
        List<SectionProgress> sections,
        boolean certificate,
        CertificateRule rule) {

    /** Whether as many units are complete as the certificate asks for. */
    public boolean isUnitsReached() {
        return new CertificateRule(false, rule.units()).isMet(false, units);
    }

    /** Whether all of it is reached now. */
    public boolean isEarned() {
        return rule.isMet(receipt.passed(), units);
    }
}
