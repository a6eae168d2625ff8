package palavra.forums.pen;

import com.github.difflib.DiffUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import palavra.forums.Sql;
import palavra.forums.api.Post;
import palavra.forums.api.pen.Revision;
import palavra.forums.api.pen.Revision.Edit;
import palavra.forums.api.pen.Revision.Piece;
import palavra.forums.people.Visit;
import palavra.kernel.Refusal;

/** What a post said before each of its changes, compared word by word. */
@ApplicationScoped
class Revisions {

    private static final int MOST = 30;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    private static final String VERSIONS = """
            select until, markdown from post_version where post = ?
            union all select null, markdown from post where id = ?
            order by until desc nulls first limit %d
            """.formatted(MOST + 1);

    private final Sql sql;

    Revisions(Sql sql) {
        this.sql = sql;
    }

    private record Version(Instant until, String markdown) {}

    /** The newest thirty; nothing when it was never changed. */
    List<Revision> of(Visit visit, Post post) {
        if (!visit.moderator() && !post.mine()) {
            throw Refusal.notAllowed();
        }
        var versions = sql.list(
                VERSIONS,
                row -> new Version(Sql.instant(row, "until"), row.getString("markdown")),
                post.id(),
                post.id());
        var revisions = new ArrayList<Revision>();
        for (var i = 0; i + 1 < versions.size(); i++) {
            var before = versions.get(i + 1);
            revisions.add(new Revision(
                    before.until(), pieces(before.markdown(), versions.get(i).markdown())));
        }
        return revisions;
    }

    private static List<Piece> pieces(String was, String is) {
        return DiffUtils.diff(words(was), words(is), true).getDeltas().stream()
                .<Piece>mapMulti((delta, pieces) -> {
                    var before = String.join("", delta.getSource().getLines());
                    var after = String.join("", delta.getTarget().getLines());
                    if (before.equals(after)) {
                        pieces.accept(new Piece(Edit.SAME, before));
                        return;
                    }
                    if (!before.isEmpty()) {
                        pieces.accept(new Piece(Edit.REMOVED, before));
                    }
                    if (!after.isEmpty()) {
                        pieces.accept(new Piece(Edit.ADDED, after));
                    }
                })
                .toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
