package palavra.campus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import palavra.launcher.Http;
import palavra.launcher.Ports;
import palavra.launcher.Stack;
import palavra.launcher.demo.DemoCourse;

/**
 * An installation for tests: made by the same {@code ./palavra} that everybody uses, with a data folder and ports of its
 * own. The system property {@code palavra.packaging} chooses the packaging.
 */
final class Installation implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MOST_MINUTES = 10;

    private final Path project = Path.of("").toAbsolutePath().getParent().getParent();
    private final String port = Integer.toString(Ports.free());
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
        palavra("up", "--packaging", System.getProperty("palavra.packaging", "campus"), "--port", port);
    }

    Stack stack() {
        return Stack.open(data);
    }

    String url() {
        return stack().url();
    }

    /** Runs a command on this installation, which must work; its standard output. */
    String palavra(String... words) {
        var done = run(words);
        if (done.status() != 0) {
            throw new AssertionError(String.join(" ", words) + "\n" + done.errors() + done.output());
        }
        return done.output();
    }

    /** Runs a command that must not work; its standard output. */
    String fails(String... words) {
        var done = run(words);
        if (done.status() == 0) {
            throw new AssertionError(String.join(" ", words) + " worked\n" + done.output());
        }
        return done.output();
    }

    /** Ends the applications as a power cut would; database, broker and identity server go on. */
    void killApplications() {
        stack().killApplications();
    }

    /** The address of the demo course's run, as {@code /runs/…}. */
    String demoRun() {
        var about = stack().api("courses") + "/about/" + DemoCourse.SLUG;
        return "/runs/"
                + Http.json(Http.request(about, null).GET().build())
                        .at("/runs/0/id")
                        .asText();
    }

    private record Done(int status, String output, String errors) {}

    private Done run(String... words) {
        var command = new ArrayList<>(List.of(project.resolve("palavra").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        try {
            var errors = Files.createTempFile(data, words[0], ".log");
            var process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                throw new AssertionError(String.join(" ", words) + " does not end");
            }
            return new Done(process.exitValue(), output, Files.readString(errors));
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
}
