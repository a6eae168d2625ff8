package palavra.forums;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.GenericJDBCException;

/**
 * Statements against the schema {@code forums}, on the connection of the transaction when there is one. Reading a page
 * and counting votes are single statements here, because an entity for each row would cost what the page may cost.
 */
@Singleton
public class Sql {

    private static final String TWICE = "23505";

    private final Connections connections;

    @Inject
    Sql(@DataSource("forums") AgroalDataSource dataSource) {
        this(dataSource::getConnection);
    }

    /** The same outside of the application, over connections of one's own. */
    public Sql(Connections connections) {
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

    public static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static JDBCException failed(SQLException failure) {
        return TWICE.equals(failure.getSQLState())
                ? new ConstraintViolationException("Something of forums was there already", failure, null)
                : new GenericJDBCException("A statement of forums failed", failure);
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
