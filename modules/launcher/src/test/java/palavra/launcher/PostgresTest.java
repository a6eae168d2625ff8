package palavra.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir
    Path folder;

    @Test
    void shouldKeepDataAndFlushItWhenRestarted() throws Exception {
        try (var server = Postgres.temporary(folder)) {
            server.createDatabase("palavra", "palavra", "secret");
            execute(server, "create table kept as select 42 as answer");
            server.close();

            server.start();

            assertEquals("42", query(server, "select answer from kept"));
            assertEquals("on", query(server, "show fsync"));
            assertEquals("on", query(server, "show synchronous_commit"));
            assertEquals("off", query(server, "show is_superuser"));
        }
    }

    @Test
    void shouldComeBackWhenTheServerWasKilled() throws Exception {
        try (var server = Postgres.temporary(folder)) {
            server.createDatabase("palavra", "palavra", "secret");
            execute(server, "create table kept as select 42 as answer");
            var process = server.process().orElseThrow();
            process.destroyForcibly();
            // The kill takes a moment; where nobody reaps the server it stays a zombie, which must not hinder either.
            process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join();

            server.start();

            assertEquals("42", query(server, "select answer from kept"));
        }
    }

    @Test
    void shouldStartWhenTheLockFileSpeaksOfAForeignProcess() throws Exception {
        try (var server = Postgres.temporary(folder)) {
            server.close();
            var lock = folder.resolve("postgres/postmaster.pid");
            Files.writeString(lock, ProcessHandle.current().pid() + "\n");

            server.start();

            assertTrue(server.process().isPresent());
        }
    }

    private static void execute(Postgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("palavra"), "palavra", "secret");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Postgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("palavra"), "palavra", "secret");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
