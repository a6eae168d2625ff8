package palavra.forums.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.Post;
import palavra.forums.api.moderation.Hiding;
import palavra.forums.api.moderation.Reason;
import palavra.forums.people.Power;
import palavra.forums.people.Visit;
import palavra.forums.text.Markdown;
import palavra.kernel.Language;

/** How a post is read from its row for one reader. */
final class PostRows {

    static final String COLUMNS = """
            p.id, p.parent, p.level, p.author, a.name as author_name, a.staff as author_staff,
            coalesce(a.power, 0) as author_power, p.language, p.at, p.edited_at,
            p.markdown, p.html, p.renderer, p.votes, p.flags, p.hidden, p.unseen,
            p.hidden_reason, p.hidden_note, p.hidden_by, p.appealed, p.endorsed_by, coalesce(e.name, '') as endorser, p.endorsed_at,
            p.accepted, p.guessed, v.person is not null as voted, f.person is not null as flagged,
            """ + TranslationRows.COLUMNS;

    /** Takes the reader twice, then the language they study in. */
    static final String FROM = """
            from post p
            left join participant a on a.run = p.run and a.person = p.author
            left join participant e on e.run = p.run and e.person = p.endorsed_by
            left join vote v on v.post = p.id and v.person = ?
            left join flag f on f.post = p.id and f.person = ? and f.lifted_at is null
                and f.decided_at is null
            left join translation x on x.post = p.id and x.language = ? and x.language <> p.language
            """;

    private PostRows() {}

    record PostRow(Post post, int level, UUID parent) {}

    static PostRow post(ResultSet row, Visit visit) throws SQLException {
        var mine = visit.person().equals(row.getObject("author", UUID.class));
        var hidden = row.getBoolean("hidden");
        var shown = !hidden || mine || visit.moderator();
        var endorsed = row.getObject("endorsed_by") != null;
        var post = new Post(
                row.getObject("id", UUID.class),
                ThreadRows.author(row),
                Language.of(row.getString("language")),
                Sql.instant(row, "at"),
                Sql.instant(row, "edited_at"),
                (mine || visit.moderator()) && shown ? row.getString("markdown") : null,
                shown ? html(row) : "",
                row.getInt("votes"),
                row.getBoolean("voted"),
                mine,
                !mine && visit.isAbove(Power.values()[row.getInt("author_power")]),
                hidden,
                hidden && shown ? hiding(row) : null,
                row.getBoolean("flagged"),
                visit.moderator() ? row.getInt("flags") : 0,
                endorsed ? row.getString("endorser") : null,
                Sql.instant(row, "endorsed_at"),
                row.getBoolean("accepted"),
                row.getBoolean("guessed"),
                shown ? TranslationRows.translation(row) : null,
                List.of());
        return new PostRow(post, row.getInt("level"), row.getObject("parent", UUID.class));
    }

    private static Hiding hiding(ResultSet row) throws SQLException {
        var reason = row.getString("hidden_reason");
        var note = row.getString("hidden_note");
        return new Hiding(
                reason == null ? Reason.OTHER : Reason.valueOf(reason),
                note == null ? "" : note,
                row.getObject("hidden_by") == null,
                row.getBoolean("unseen"),
                row.getBoolean("appealed"));
    }

    /** Posts rendered by older rules are rendered again, so that a stricter rule holds for old posts at once. */
    private static String html(ResultSet row) throws SQLException {
        return row.getInt("renderer") == Markdown.VERSION
                ? row.getString("html")
                : Markdown.toHtml(row.getString("markdown"));
    }
}
