package palavra.kernel.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * A walk through all that a module keeps: a script puts Perpetua into every table where somebody can be, and then it is
 * looked for her. The tables are those of the database's own catalog, so that a new one has to be in the script, or among
 * those in which nobody can be.
 */
public final class PrivacyWalk {

    public static final String NAME = "Perpetua";
    public static final UUID PERSON = Tokens.id(NAME);
    public static final String EMAIL = "perpetua@example.org";

    /** Every module has them: what it tells and hears, and its migrations. */
    private static final Set<String> MACHINERY = Set.of("outbox", "inbox", "flyway_schema_history");

    private static final Pattern INTO = Pattern.compile("insert into (\\w+)");
    private static final String TABLES = """
            select distinct table_name from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_schema = current_schema() and table_type = 'BASE TABLE'
                and data_type in ('uuid', 'text', 'character varying', 'json', 'jsonb', 'bytea', 'ARRAY')
            """;

    private final DataSource database;
    private final String script;

    /** @param script inserts, each ended by a semicolon; {@code :person}, {@code :name} and {@code :email} are hers */
    public PrivacyWalk(DataSource database, InputStream script) {
        this.database = database;
        try (script) {
            this.script = new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":person", "'" + PERSON + "'")
                    .replace(":name", "'" + NAME + "'")
                    .replace(":email", "'" + EMAIL + "'");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where the script puts her. */
    public Set<String> planted() {
        return INTO.matcher(script)
                .results()
                .map((MatchResult insert) -> insert.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public void plant() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    /** Every table that could hold an id, a name, an address or a text. */
    public Set<String> tables() throws SQLException {
        var tables = new TreeSet<>(list(TABLES));
        tables.removeAll(MACHINERY);
        return tables;
    }

    /** The rows of the whole schema in which she can be read; but for what tells the others that she is to be erased. */
    public List<String> traces() throws SQLException {
        var traces = new ArrayList<String>();
        for (var table : list(TABLES)) {
            traces.addAll(list("""
                    select '%1$s ' || t from (select t::text from %1$s t) rows (t)
                    where t ilike any (array['%%%2$s%%', '%%%3$s%%', '%%%4$s%%']) and t not like '%%person-erased%%'
                    """.formatted(table, PERSON, NAME, EMAIL)));
        }
        return traces;
    }

    private List<String> list(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var list = new ArrayList<String>();
            while (rows.next()) {
                list.add(rows.getString(1));
            }
            return list;
        }
    }
}
