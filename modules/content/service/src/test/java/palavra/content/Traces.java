package palavra.content;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palavra.content.media.MediaConfig;

/** Everything an import leaves behind, counted; and a database that fails where it is told to. */
@ApplicationScoped
public class Traces {

    static final List<String> TABLES = List.of("course", "edition", "block", "block_text", "asset", "import", "outbox");

    private final AgroalDataSource database;
    private final MediaConfig media;

    Traces(@DataSource("content") AgroalDataSource database, MediaConfig media) {
        this.database = database;
        this.media = media;
    }

    Map<String, Long> rows() throws SQLException {
        var rows = new LinkedHashMap<String, Long>();
        for (var table : TABLES) {
            rows.put(table, count("select count(*) from " + table));
        }
        return rows;
    }

    long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** What the others were told last, as JSON. */
    String told(String what) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select data from outbox where type = ? order by seq desc limit 1")) {
            select.setString(1, "palavra.content." + what + ".v1");
            var result = select.executeQuery();
            result.next();
            return result.getString(1);
        }
    }

    /** Files below the media folder, those of unpacked archives included. */
    long files() throws IOException {
        try (var files = Files.walk(media.directory())) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    /** Runs something while every insert into the table fails, as when the process is killed there. */
    void dyingAt(String table, Runnable something) throws SQLException {
        run("""
                create or replace function die() returns trigger language plpgsql as
                $$ begin raise exception 'killed here' using errcode = 'XX000'; end $$""");
        run("create trigger dying before insert on " + table + " for each row execute function die()");
        try {
            something.run();
        } finally {
            run("drop trigger dying on " + table);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
