package palavra.launcher.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import palavra.launcher.Http;

/**
 * What a client's ledger says it was promised, held against the rows: what was acknowledged is there exactly once, what
 * was refused is not there, and what was never answered is there once at most.
 */
final class Promises {

    private static final Map<String, String> ROWS = Map.of(
            "submission", "select key, count(*) from learning.submission group by key",
            "thread", "select key, count(*) from forums.post where level = 0 group by key",
            "response", "select key, count(*) from forums.post where level > 0 group by key");

    /** The last outcome of each key, by what was written. */
    private final Map<String, Map<String, String>> outcomes = new HashMap<>();

    Promises(Path ledger) {
        try (var lines = Files.lines(ledger)) {
            lines.forEach(this::read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    long acknowledged() {
        return outcomes.values().stream()
                .flatMap(keys -> keys.values().stream())
                .filter("acked"::equals)
                .count();
    }

    List<String> broken(Connection database) throws SQLException {
        var broken = new ArrayList<String>();
        for (var what : ROWS.keySet()) {
            var rows = rows(database, ROWS.get(what));
            outcomes.getOrDefault(what, Map.of()).forEach((key, outcome) -> {
                var number = rows.getOrDefault(key, 0L);
                var kept =
                        switch (outcome) {
                            case "acked" -> number == 1;
                            case "refused" -> number == 0;
                            default -> number <= 1;
                        };
                if (!kept) {
                    broken.add("%s %s was %s and is there %d times".formatted(what, key, outcome, number));
                }
            });
        }
        return broken;
    }

    private void read(String line) {
        try {
            var entry = Http.JSON.readTree(line);
            outcomes.computeIfAbsent(entry.get("what").asText(), none -> new HashMap<>())
                    .put(entry.get("key").asText(), entry.get("outcome").asText());
        } catch (JsonProcessingException cutByAKill) {
            // The last line of a ledger whose writer was killed: that write was never begun.
        }
    }

    private static Map<String, Long> rows(Connection database, String statement) throws SQLException {
        var rows = new HashMap<String, Long>();
        try (var select = database.createStatement();
                var found = select.executeQuery(statement)) {
            while (found.next()) {
                rows.put(found.getString(1), found.getLong(2));
            }
        }
        return rows;
    }
}
