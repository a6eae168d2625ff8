package palavra.learning.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import palavra.content.api.LateRule;

/**
 * A grading policy that somebody thinks of.
 *
 * @param cutOffs letter or Pass to the lowest fraction that earns it, 0–1
 * @param rounding {@code olx} or {@code half-up}
 * @param certificate what earns the certificate; null for as before
 */
public record ProposedPolicy(
        List<Type> types, Map<String, BigDecimal> cutOffs, String rounding, CertificateRule certificate) {

    /**
     * One assignment type.
     *
     * @param weight its share as a fraction, 0.15 for 15 %
     * @param minCount how many are expected; dropCount how many of the lowest do not count
     * @param extra whether it comes on top of the 100 %
     * @param late what late work still earns; null for nothing
     */
    public record Type(String name, BigDecimal weight, int minCount, int dropCount, boolean extra, LateRule late) {

        /** A type as most are: part of the 100 %, and nothing is taken late. */
        public Type(String name, BigDecimal weight, int minCount, int dropCount) {
            this(name, weight, minCount, dropCount, false, null);
        }
    }
}
