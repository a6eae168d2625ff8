package palavra.forums.pen;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import palavra.forums.Sql;
import palavra.forums.api.Post;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.pen.Revision;
import palavra.forums.api.pen.Revision.Edit;
import palavra.forums.api.pen.Revision.Piece;
import palavra.forums.people.Visit;
import palavra.kernel.Refusal;

/** What a post said before each of its changes, compared word by word. */
@ApplicationScoped
class Revisions {

    private static final int MOST = 10;

    /** What a comparison may cost: beyond it two texts are shown one after the other. */
    private static final int MOST_COMPARED = 2_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    private static final String VERSIONS = """
            select v.until, v.markdown, v.by, a.name, v.reason, v.note from post_version v
            join post p on p.id = v.post left join participant a on a.run = p.run and a.person = v.by where v.post = ?
            union all select null, markdown, null, null, null, null from post where id = ?
            order by until desc nulls first limit %d
            """.formatted(MOST + 1);

    private final Sql sql;

    Revisions(Sql sql) {
        this.sql = sql;
    }

    private record Version(Instant until, String markdown, String by, Reason reason, String note) {}

    /** The newest ten; nothing when it was never changed. */
    List<Revision> of(Visit visit, Post post) {
        if (!visit.moderator() && !post.mine()) {
            throw Refusal.notAllowed();
        }
        var versions = sql.list(VERSIONS, Revisions::version, post.id(), post.id());
        var revisions = new ArrayList<Revision>();
        for (var i = 0; i + 1 < versions.size(); i++) {
            var before = versions.get(i + 1);
            revisions.add(new Revision(
                    before.until(),
                    before.by(),
                    before.reason(),
                    before.note(),
                    pieces(before.markdown(), versions.get(i).markdown())));
        }
        return revisions;
    }

    private static Version version(ResultSet row) throws SQLException {
        var name = row.getString("name");
        var reason = row.getString("reason");
        return new Version(
                Sql.instant(row, "until"),
                row.getString("markdown"),
                row.getObject("by") == null ? null : name == null ? "" : name,
                reason == null ? null : Reason.valueOf(reason),
                row.getString("note"));
    }

    /** What both begin and end with is the same; only what lies between is compared. */
    private static List<Piece> pieces(String was, String is) {
        var before = words(was);
        var after = words(is);
        var most = Math.min(before.size(), after.size());
        var start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        var end = 0;
        while (end < most - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        var pieces = new ArrayList<Piece>();
        add(pieces, Edit.SAME, before.subList(0, start));
        compare(pieces, before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        add(pieces, Edit.SAME, before.subList(before.size() - end, before.size()));
        return pieces;
    }

    private static void compare(List<Piece> pieces, List<String> before, List<String> after) {
        if (before.size() + after.size() > MOST_COMPARED) {
            add(pieces, Edit.REMOVED, before);
            add(pieces, Edit.ADDED, after);
            return;
        }
        for (var delta : DiffUtils.diff(before, after, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, Edit.SAME, delta.getSource().getLines());
            } else {
                add(pieces, Edit.REMOVED, delta.getSource().getLines());
                add(pieces, Edit.ADDED, delta.getTarget().getLines());
            }
        }
    }

    private static void add(List<Piece> pieces, Edit edit, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(edit, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
