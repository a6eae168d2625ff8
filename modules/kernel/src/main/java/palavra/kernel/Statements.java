package palavra.kernel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Statements against one schema, on the connection of the transaction when there is one. Each module has its own. */
public abstract class Statements {

    private final Connections connections;

    protected Statements(Connections connections) {
        this.connections = connections;
    }

    /** Where a statement gets its connection; it gives it back by closing it. */
    @FunctionalInterface
    public interface Connections {
        Connection get() throws SQLException;
    }

    /** Makes an object of a row. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** A statement failed; the cause says whether that passes by itself. */
    public static final class Failed extends RuntimeException {
        Failed(SQLException cause) {
            super("A statement failed", cause);
        }
    }

    /** All rows, in their order. */
    public <T> List<T> list(String sql, Row<T> row, Object... values) {
        try (var connection = connections.get();
                var statement = prepare(connection, sql, values);
                var rows = statement.executeQuery()) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(row.of(rows));
            }
            return list;
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** The first row. */
    public <T> Optional<T> one(String sql, Row<T> row, Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /** The number of rows it changed. */
    public int run(String sql, Object... values) {
        try (var connection = connections.get();
                var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** The moment in that column; null for none. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** What the caller is thrown. */
    protected RuntimeException failed(SQLException failure) {
        return new Failed(failure);
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            switch (values[i]) {
                // PostgreSQL refuses a text with NUL in it, and nobody means one.
                case String text -> statement.setString(i + 1, text.replace("\0", ""));
                case Instant at -> statement.setObject(i + 1, at.atOffset(ZoneOffset.UTC));
                case Enum<?> constant -> statement.setString(i + 1, constant.name());
                case Collection<?> texts ->
                    statement.setArray(i + 1, connection.createArrayOf("text", texts.toArray()));
                case null, default -> statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }
}
