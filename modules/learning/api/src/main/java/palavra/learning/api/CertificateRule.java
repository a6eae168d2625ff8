package palavra.learning.api;

/**
 * What earns the certificate of a run.
 *
 * @param pass whether the pass mark must be reached
 * @param units the share of the units that must be complete, in whole percent; null for none
 */
public record CertificateRule(boolean pass, Integer units) {

    /** Reaching the pass mark, and nothing else. */
    public static final CertificateRule PASS = new CertificateRule(true, null);

    public boolean isMet(boolean passed, Completion done) {
        return (!pass || passed) && (units == null || done.done() * 100L >= units * (long) done.of());
    }
}
