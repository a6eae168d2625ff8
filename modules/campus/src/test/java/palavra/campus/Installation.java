package palavra.campus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import palavra.launcher.Stack;

/**
 * An installation for tests: made by the same {@code ./palavra} that everybody uses, with a data folder and ports of its
 * own. The system property {@code palavra.packaging} chooses the packaging.
 */
final class Installation implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MOST_MINUTES = 10;

    private final Path project = Path.of("").toAbsolutePath().getParent().getParent();
    private final Path data;

    private Installation(Path data) {
        this.data = data;
    }

    /** Starts one from nothing. */
    static Installation start() {
        try {
            var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "installations")), "test-");
            var installation = new Installation(data.toAbsolutePath());
            installation.up();
            return installation;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void up() {
        var packaging = System.getProperty("palavra.packaging", "campus");
        palavra("up", "--packaging", packaging, "--port", Integer.toString(freePort()));
    }

    Stack stack() {
        return Stack.open(data);
    }

    String url() {
        return stack().url();
    }

    /** Runs a command on this installation and fails when it fails; its standard output. */
    String palavra(String... words) {
        var command = new ArrayList<>(List.of(project.resolve("palavra").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        try {
            var errors = data.resolve("last-command.log");
            var process = new ProcessBuilder(command)
                    .redirectError(errors.toFile())
                    .start();
            var output = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + "\n" + Files.readString(errors) + output);
            }
            return output;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    /** The one JSON document a command prints. */
    JsonNode json(String... words) {
        try {
            return JSON.readTree(palavra(words));
        } catch (IOException notJson) {
            throw new AssertionError(String.join(" ", words) + " prints no JSON document", notJson);
        }
    }

    /** The real courses to import, beside the project. */
    Path course(String name) {
        var course = project.resolveSibling("shared").resolve("data").resolve(name);
        if (!Files.isDirectory(course)) {
            throw new AssertionError("The test course " + course + " is not there");
        }
        return course;
    }

    @Override
    public void close() {
        palavra("down");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
