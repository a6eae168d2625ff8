package palavra.content.api.translation;

import java.util.List;

/** What an XLIFF file brought. {@code outdated}: fields whose source changed since its export, kept as drafts. */
public record XliffReport(int units, int changed, int unchanged, List<Outdated> outdated) {

    /** A unit of the file that is behind. */
    public record Outdated(FieldKey field, int line) {}
}
