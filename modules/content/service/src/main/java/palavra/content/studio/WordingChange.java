package palavra.content.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palavra.content.api.CertificateWording;
import palavra.content.api.studio.Difference.Change;
import palavra.content.api.studio.Difference.Kind;
import palavra.content.api.studio.Difference.TextChange;

/** What changed in what certificates say, which stands in no block. */
final class WordingChange {

    private WordingChange() {}

    static Optional<Change> between(CertificateWording was, CertificateWording is) {
        var texts = new ArrayList<TextChange>();
        Comparison.text("title", was.title(), is.title(), texts);
        Comparison.text("statement", was.statement(), is.statement(), texts);
        Comparison.text("signatories", signatories(was), signatories(is), texts);
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(null, Kind.CHANGED, List.of(), "", texts, false));
    }

    private static String signatories(CertificateWording of) {
        return of.signatories().stream()
                .map(one -> Stream.of(one.name(), one.role(), one.institution())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
