package palavra.forums.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import palavra.forums.api.ThreadKind;
import palavra.forums.api.pen.KeptDraft;
import palavra.kernel.Language;

/** How a draft is read from its row. */
public final class DraftRows {

    public static final String COLUMNS = """
            d.key as d_key, d.kind as d_kind, d.topic as d_topic, d.title as d_title, d.markdown as d_markdown,
            d.language as d_language""";

    /** A draft that was posted is over, though a last change of it came late. */
    public static final String OPEN =
            "not exists (select 1 from post q where q.author = d.person and q.run = d.run and q.key = d.key)";

    private DraftRows() {}

    /** The draft of a row; null where there is none. */
    public static KeptDraft draft(ResultSet row) throws SQLException {
        var key = row.getString("d_key");
        if (key == null) {
            return null;
        }
        var language = row.getString("d_language");
        return new KeptDraft(
                key,
                ThreadKind.valueOf(row.getString("d_kind")),
                row.getObject("d_topic", UUID.class),
                row.getString("d_title"),
                row.getString("d_markdown"),
                language == null ? null : Language.of(language));
    }
}
