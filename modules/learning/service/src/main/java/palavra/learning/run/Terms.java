package palavra.learning.run;

import palavra.content.api.GradingPolicy;
import palavra.content.api.LateRule;
import palavra.content.api.OutlineSubsection;
import palavra.learning.api.CertificateRule;

/**
 * What a learner is graded by and earns the certificate by.
 *
 * @param version of the policy in the run
 */
public record Terms(int version, GradingPolicy policy, CertificateRule rule) {

    /** What late work of that subsection still earns; null for nothing. */
    public LateRule late(OutlineSubsection subsection) {
        return Scores.rule(policy, subsection);
    }
}
