package palavra.analytics.counting;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows for one statement that reads them with {@code unnest}: one array for each column. */
final class Columns {

    private final String[] types;
    private final List<List<Object>> columns = new ArrayList<>();

    Columns(String... types) {
        this.types = types;
        for (var ignored : types) {
            columns.add(new ArrayList<>());
        }
    }

    void add(Object... row) {
        for (var i = 0; i < row.length; i++) {
            columns.get(i).add(row[i]);
        }
    }

    boolean isEmpty() {
        return columns.getFirst().isEmpty();
    }

    /** Sets the arrays as the statement's first parameters. */
    void bind(PreparedStatement statement) throws SQLException {
        for (var i = 0; i < types.length; i++) {
            statement.setArray(
                    i + 1,
                    statement
                            .getConnection()
                            .createArrayOf(types[i], columns.get(i).toArray()));
        }
    }
}
