package palavra.frontend.studio.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import palavra.content.api.studio.Difference;
import palavra.content.api.studio.Difference.Change;
import palavra.content.api.studio.Difference.Edit;
import palavra.content.api.studio.Difference.Kind;
import palavra.content.api.studio.Difference.Piece;
import palavra.content.api.studio.Difference.TextChange;

/**
 * A difference as one page shows it: not more than one can read, long unchanged stretches cut to the words around a change.
 *
 * @param graded how many of all changes points hang on
 * @param first the address of the first page, null on it; next of the next one, null on the last
 */
record Changed(
        List<Change> shown, int added, int changed, int moved, int removed, int graded, String first, String next) {

    private static final Set<String> PARTS = Set.of(
            "title",
            "statement",
            "signatories",
            "cue",
            "option",
            "feedback",
            "unchosen",
            "together",
            "label",
            "note",
            "answer",
            "remark",
            "unit",
            "hint",
            "explanation",
            "poll",
            "cloud",
            "assignment",
            "criterion",
            "file",
            "alt");

    private static final int PAGE = 50;
    private static final int AROUND = 60;

    static Changed of(Difference difference, int from, String address) {
        var all = difference.changes();
        var start = Math.clamp(from, 0, all.size());
        var end = Math.min(start + PAGE, all.size());
        return new Changed(
                all.subList(start, end).stream().map(Changed::shortened).toList(),
                count(all, Kind.ADDED),
                count(all, Kind.CHANGED),
                count(all, Kind.MOVED),
                count(all, Kind.REMOVED),
                (int) all.stream().filter(Change::graded).count(),
                start == 0 ? null : address + 0,
                end == all.size() ? null : address + end);
    }

    public int total() {
        return added + changed + moved + removed;
    }

    /** What a text is of its block, as a word the texts know: {@code option}, {@code cue}, {@code alt}… */
    public String part(TextChange text) {
        return Stream.of(text.field().split("/"))
                .filter(PARTS::contains)
                .reduce((one, other) -> other)
                .orElse("text");
    }

    /** The number of it where it has one: of a paragraph, a hint, a caption by its second; empty otherwise. */
    public String number(TextChange text) {
        var last = text.field().substring(text.field().lastIndexOf('/') + 1);
        return last.matches("\\d+(\\.\\d+)?") ? last : "";
    }

    private static int count(List<Change> changes, Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    private static Change shortened(Change change) {
        var texts = change.texts().stream()
                .map(text -> new TextChange(text.field(), shortened(text.pieces())))
                .toList();
        return new Change(change.block(), change.kind(), change.where(), change.title(), texts, change.graded());
    }

    private static List<Piece> shortened(List<Piece> pieces) {
        var cut = new ArrayList<Piece>();
        for (var at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            var text = piece.text();
            if (piece.edit() == Edit.SAME && text.length() > 2 * AROUND + 20) {
                var head = at == 0 ? "" : text.substring(0, AROUND);
                var tail = at == pieces.size() - 1 ? "" : text.substring(text.length() - AROUND);
                text = head + " … " + tail;
            }
            cut.add(new Piece(piece.edit(), text));
        }
        return cut;
    }
}
