package palavra.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** A PostgreSQL 18 server on the loopback interface with its data in one folder; writes are flushed to the disk. */
public final class Postgres implements Part {

    private static final String SUPERUSER = "postgres";
    private static final String OPTIONS = "-c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c shared_buffers=128MB -c max_connections=200"
            + " -c shared_preload_libraries=pg_stat_statements -c pg_stat_statements.track_utility=off -p ";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PostgresBinaries binaries = PostgresBinaries.unpacked();
    private final Path data;
    private final int port;
    private final String password;
    private final PostmasterPid pid;

    /**
     * @param data folder of the database files; made at the first start
     * @param password of the superuser, used when the folder is made and by {@link #createDatabase}
     */
    public Postgres(Path data, int port, String password) {
        this.data = data.toAbsolutePath().normalize();
        this.port = port;
        this.password = password;
        this.pid = new PostmasterPid(this.data);
    }

    /** A server for tests: its folder is copied from a template that is made once, and it stops with this JVM. */
    public static Postgres temporary(Path folder) {
        var password = "test";
        var template = Folders.once(
                Build.cache().resolve("postgres-18-data"),
                scratch -> initialize(PostgresBinaries.unpacked(), scratch, password));
        var data = folder.resolve("postgres");
        Folders.copy(template, data);
        var server = new Postgres(data, Ports.free(), password);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.start();
        return server;
    }

    @Override
    public String name() {
        return "postgres";
    }

    /** Starts the server unless it runs, and returns when it accepts connections; also after a kill or a power cut. */
    @Override
    public void start() {
        Folders.once(data, scratch -> initialize(binaries, scratch, password));
        if (pid.running().isPresent()) {
            return;
        }
        // A killed server stays in the process table until somebody reaps it, and its lock file with it.
        new Retry(PATIENCE).until("PostgreSQL", () -> {
            pid.removeStale();
            return start(log());
        });
    }

    @Override
    public void close() {
        if (pid.running().isPresent()) {
            Command.run(binaries.command("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "stop"));
        }
    }

    /** Makes the role and a database that it owns, unless they are there. */
    public void createDatabase(String name, String owner, String ownerPassword) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", owner)) {
                statement.execute(
                        "create role %s login password '%s'".formatted(owner, ownerPassword.replace("'", "''")));
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database %s owner %s".formatted(name, owner));
                statement.execute("revoke connect on database %s from public".formatted(name));
            }
            countStatements(name, owner);
        } catch (SQLException refused) {
            throw new Refused("PostgreSQL refused to create database " + name + ": " + refused.getMessage(), refused);
        }
    }

    // What the application asks most, and how long it waits, is a question of every operator.
    private void countStatements(String database, String owner) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database), SUPERUSER, password);
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("grant pg_read_all_stats to " + owner);
        }
    }

    /** The JDBC address of one of its databases. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    @Override
    public Optional<ProcessHandle> process() {
        return pid.running();
    }

    @Override
    public boolean isReady() {
        return process().isPresent() && Ports.answers(port);
    }

    // Made beside and moved into place, so that a folder that is there is whole.
    private static void initialize(PostgresBinaries binaries, Path data, String password) {
        try {
            Files.createDirectories(data);
            var secret = Files.createTempFile(data.getParent(), "superuser", ".password");
            try {
                Files.writeString(secret, password);
                binaries.own(data);
                binaries.own(secret);
                Command.run(binaries.command(
                                "initdb",
                                "--pgdata=" + data,
                                "--username=" + SUPERUSER,
                                "--pwfile=" + secret,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C.UTF-8",
                                "--locale-provider=icu",
                                "--icu-locale=und"))
                        .orRefuse("Making the database folder " + data);
            } finally {
                Files.delete(secret);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean start(Path log) {
        var command = binaries.command(
                "pg_ctl",
                "--pgdata=" + data,
                "--log=" + log,
                "--wait",
                "--timeout=30",
                "--options=" + OPTIONS + port,
                "start");
        return Command.run(command).worked();
    }

    private Path log() {
        var log = data.resolveSibling("postgres.log");
        try {
            if (!Files.exists(log)) {
                Files.createFile(log);
                binaries.own(log);
            }
            return log;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(SUPERUSER), SUPERUSER, password);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
