package palavra.forums.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import palavra.forums.Sql;
import palavra.forums.api.tongues.Translation;
import palavra.forums.text.Markdown;
import palavra.kernel.Language;

/** How a translation of a post is read from its row. */
public final class TranslationRows {

    /**
     * Of the translation {@code x} of the post {@code p}; a change of the post after it makes it an older one. Its
     * translator is looked up where there is one: joined, they are looked for among all of the run for every post.
     */
    public static final String COLUMNS = """
            x.language as x_language, x.markdown as x_markdown, x.html as x_html, x.renderer as x_renderer,
            x.author as x_author, (select name from participant b where b.run = p.run and b.person = x.author) as x_name,
            x.machine as x_machine, x.at as x_at, coalesce(p.edited_at > x.at, false) as x_older""";

    private TranslationRows() {}

    /** The translation of a row; null where there is none. */
    public static Translation translation(ResultSet row) throws SQLException {
        var language = row.getString("x_language");
        if (language == null) {
            return null;
        }
        var markdown = row.getString("x_markdown");
        var name = row.getString("x_name");
        return new Translation(
                Language.of(language),
                markdown,
                row.getInt("x_renderer") == Markdown.VERSION ? row.getString("x_html") : Markdown.toHtml(markdown),
                row.getObject("x_author") == null ? null : name == null ? "" : name,
                row.getString("x_machine"),
                Sql.instant(row, "x_at"),
                row.getBoolean("x_older"));
    }
}
