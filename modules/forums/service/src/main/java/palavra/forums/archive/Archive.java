package palavra.forums.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.hibernate.exception.ConstraintViolationException;
import palavra.forums.writing.Bringing;

/**
 * Brings discussions into the forum of a run, one JSON object in each line of the standard input: {@code people} or a
 * {@code thread}. A program beside the application for who runs it, with the application's own settings file:
 * {@code java -cp 'lib/main/*' palavra.forums.archive.Archive RUN SETTINGS}.
 */
public final class Archive {

    private static final int WRITERS = 2;

    /** One line; one of the two is null. */
    public record Line(List<OldPerson> people, OldThread thread) {}

    private final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final UUID run;
    private final Properties settings;

    /** @param settings {@code palavra.database.url}, {@code .username} and {@code .password} */
    public Archive(UUID run, Properties settings) {
        this.run = run;
        this.settings = settings;
    }

    public static void main(String... words) throws IOException {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of(words[1]))) {
            settings.load(file);
        }
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        new Archive(UUID.fromString(words[0]), settings).bring(lines);
    }

    /** Writes every line that was not brought before, a few side by side; then counts what people did in all of them. */
    public void bring(BufferedReader lines) {
        write(lines);
        try (var own = connection()) {
            new Bringing(own.sql()).days(run);
            own.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void write(BufferedReader lines) {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            Callable<Void> writer = () -> writeEach(lines);
            for (var end : writers.invokeAll(java.util.Collections.nCopies(WRITERS, writer))) {
                end.get();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Each line is a transaction; a crash of the machine may take the last ones, which the next time brings again. */
    private Void writeEach(BufferedReader lines) throws SQLException, IOException {
        try (var own = connection()) {
            var bringing = new Bringing(own.sql());
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var read = json.readValue(line, Line.class);
                try {
                    put(bringing, read);
                    own.commit();
                } catch (ConstraintViolationException broughtBefore) {
                    own.rollback();
                }
            }
        }
        return null;
    }

    private OwnConnection connection() throws SQLException {
        return new OwnConnection(
                settings.getProperty("palavra.database.url")
                        + "?currentSchema=forums&options=-c%20synchronous_commit=off",
                settings.getProperty("palavra.database.username"),
                settings.getProperty("palavra.database.password"));
    }

    private void put(Bringing bringing, Line line) {
        if (line.people() != null) {
            bringing.people(run, line.people());
        }
        if (line.thread() != null) {
            bringing.thread(run, line.thread());
        }
    }
}
