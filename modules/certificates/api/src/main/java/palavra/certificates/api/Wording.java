package palavra.certificates.api;

import java.util.List;

/**
 * What a certificate says in the words of its course.
 *
 * @param title what it is; empty for "Certificate of achievement" in its language
 * @param statement what its holder did, everything filled in; empty for the sentence that says they completed the course
 * @param signatories who answers for it; none where only the institution does
 */
public record Wording(String title, String statement, List<Signatory> signatories) {

    public static final Wording NONE = new Wording("", "", List.of());

    /** Who signs. */
    public record Signatory(String name, String role, String institution) {}
}
