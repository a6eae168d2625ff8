package palavra.frontend.session;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** The table {@code web.session}, one statement for each thing that is done with it. */
@ApplicationScoped
class SessionTable {

    @Inject
    @DataSource("web")
    AgroalDataSource database;

    /** Writes a session, and takes out what has ended by then, here where it costs no reader of a page. */
    void insert(byte[] digest, String sid, UUID person, byte[] tokens, Instant expiresAt) {
        execute("delete from session where expires_at < now()", statement -> {});
        execute(
                "insert into session (key_digest, sid, person, tokens, expires_at) values (?, ?, ?, ?, ?)",
                statement -> {
                    statement.setBytes(1, digest);
                    statement.setString(2, sid);
                    statement.setObject(3, person);
                    statement.setBytes(4, tokens);
                    statement.setTimestamp(5, Timestamp.from(expiresAt));
                });
    }

    /** The encrypted tokens, or null when the session ended. */
    byte[] tokens(byte[] digest) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select tokens from session where key_digest = ? and expires_at > now()")) {
            statement.setBytes(1, digest);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : null;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A session whose tokens were renewed lives on for the requests that are under way. */
    void endSoon(byte[] digest) {
        execute(
                "update session set expires_at = least(expires_at, now() + interval '1 minute') where key_digest = ?",
                statement -> statement.setBytes(1, digest));
    }

    /** Ends this session with everything that was renewed from or into it. */
    void end(byte[] digest) {
        execute(
                "delete from session where sid = (select sid from session where key_digest = ?)",
                statement -> statement.setBytes(1, digest));
    }

    /** Ends every session of a person. */
    void endAllOf(UUID person) {
        execute("delete from session where person = ?", statement -> statement.setObject(1, person));
    }

    private void execute(String sql, Values values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            values.set(statement);
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private interface Values {
        void set(PreparedStatement statement) throws SQLException;
    }
}
