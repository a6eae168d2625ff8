package palavra.forums.archive;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import palavra.forums.Sql;

/** One connection for all statements of a program, which begins and ends the transactions itself. */
final class OwnConnection implements AutoCloseable {

    private final Connection connection;

    OwnConnection(String url, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
    }

    /** Statements over it; each gives it back when it is done, and it stays open. */
    Sql sql() {
        var kept = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, values) -> method.getName().equals("close") ? null : method.invoke(connection, values));
        return new Sql(() -> kept);
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
