package palavra.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ./palavra import olx PATH}: hands a course folder to the running installation and shows the report. */
final class ImportCommand {

    private ImportCommand() {}

    static int run(Arguments arguments) {
        if (arguments.plain().size() != 2 || !arguments.plain().getFirst().equals("olx")) {
            throw new Refused("Say: ./palavra import olx PATH [--json] [--publish]");
        }
        var stack = Stack.open(arguments.data());
        var report = send(stack, Path.of(arguments.plain().getLast()));
        if (arguments.has("--json")) {
            System.out.println(pretty(report));
        } else {
            show(report);
        }
        if (arguments.has("--publish")) {
            publish(stack, report.path("id").asText());
        }
        return 0;
    }

    private static JsonNode send(Stack stack, Path course) {
        try {
            var archive = Files.createTempFile("palavra-course-", ".tar.gz");
            try {
                Step.run("Pack " + course, () -> CourseArchive.pack(course, archive));
                return Http.json(Http.request(stack.url() + "/api/content/imports", stack.token())
                        .header("Content-Type", "application/gzip")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofFile(archive))
                        .build());
            } finally {
                Files.delete(archive);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void publish(Stack stack, String id) {
        Step.run("Publish", () -> Http.json(
                Http.request(stack.url() + "/api/content/imports/" + id + "/publication", stack.token())
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build()));
    }

    private static void show(JsonNode report) {
        System.out.printf("%s: %d chapters, %d sequentials, %d verticals%n", report.path("course").asText(),
                report.path("chapters").asInt(), report.path("sequentials").asInt(), report.path("verticals").asInt());
        report.path("components").properties().forEach(kind ->
                System.out.printf("  %5d %s%n", kind.getValue().asInt(), kind.getKey()));
        System.out.printf("%d kept, %d changed, %d dropped%n", report.path("kept").asInt(),
                report.path("changed").asInt(), report.path("dropped").asInt());
        for (var item : report.path("items")) {
            if (!item.path("verdict").asText().equals("kept")) {
                System.out.printf("  %-8s %s: %s%n", item.path("verdict").asText(), item.path("source").asText(),
                        item.path("sentence").asText());
            }
        }
    }

    private static String pretty(JsonNode report) {
        try {
            return Http.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
