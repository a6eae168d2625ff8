package palavra.content.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import palavra.kernel.Refusal;

/**
 * What the certificates of an edition say around their facts.
 *
 * @param title what it is, such as "Certificate of achievement"; empty for the words that Palavra has
 * @param statement what its holder did; {@link #PLACEHOLDERS} in it are filled in, nothing else; empty for the words that
 *     Palavra has
 * @param signatories who answers for it, at most four
 */
public record CertificateWording(String title, String statement, List<Signatory> signatories) {

    public static final CertificateWording NONE = new CertificateWording("", "", List.of());

    /** What may stand in a statement, in braces. */
    public static final Set<String> PLACEHOLDERS = Set.of("name", "course", "institution", "hours", "date");

    private static final int LONGEST = 500;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}?|}");

    public CertificateWording {
        title = title == null ? "" : title;
        statement = statement == null ? "" : statement;
        signatories = signatories == null
                ? List.of()
                : signatories.stream().filter(Objects::nonNull).toList();
    }

    /**
     * Who signs, as printed.
     *
     * @param role what makes them answer for it, such as "Rector"
     */
    public record Signatory(String name, String role, String institution) {

        public Signatory {
            name = name == null ? "" : name;
            role = role == null ? "" : role;
            institution = institution == null ? "" : institution;
        }
    }

    /** Whether all of it is left to Palavra. */
    public boolean saysNothing() {
        return title.isEmpty() && statement.isEmpty() && signatories.isEmpty();
    }

    /** Refuses a statement that is too long to be printed, or has anything in braces that is no placeholder. */
    public static void check(String statement) {
        if (statement.length() > LONGEST) {
            throw Refusal.invalid("line-too-long", "It has at most " + LONGEST + " characters.", LONGEST);
        }
        BRACES.matcher(statement)
                .results()
                .map(found -> found.group())
                .filter(found -> !PLACEHOLDER.matcher(found).matches()
                        || !PLACEHOLDERS.contains(found.substring(1, found.length() - 1)))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Refusal.invalid(
                            "placeholder-unknown",
                            "Nothing is filled in for " + unknown
                                    + ". Use {name}, {course}, {institution}, {hours} or {date}.",
                            unknown);
                });
    }

    /**
     * The statement with its values in place. Each is put in as it is: what looks like a placeholder in a name stays as the
     * name has it.
     *
     * @return empty when a value it needs is not there
     */
    public static Optional<String> filled(String statement, Map<String, String> values) {
        var isWhole = PLACEHOLDER
                .matcher(statement)
                .results()
                .map(found -> found.group(1))
                .filter(PLACEHOLDERS::contains)
                .allMatch(values::containsKey);
        return isWhole
                ? Optional.of(PLACEHOLDER
                        .matcher(statement)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                PLACEHOLDERS.contains(found.group(1)) ? values.get(found.group(1)) : found.group())))
                : Optional.empty();
    }
}
