package palavra.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/** {@code ./palavra import olx PATH}: hands a course folder to the running installation and shows the report. */
final class ImportCommand {

    private ImportCommand() {}

    static int run(Arguments arguments) {
        if (arguments.plain().size() != 2 || !arguments.plain().getFirst().equals("olx")) {
            throw new Refused("Say: ./palavra import olx PATH [--json] [--publish]");
        }
        var stack = Stack.open(arguments.data());
        var report = Imports.send(stack, Path.of(arguments.plain().getLast()), "");
        if (arguments.has("--json")) {
            System.out.println(pretty(report));
        } else {
            show(report);
        }
        if (arguments.has("--publish")) {
            Imports.publish(stack, report.path("id").asText());
        }
        return 0;
    }

    private static void show(JsonNode report) {
        System.out.printf(
                "%s: %d chapters, %d sequentials, %d verticals%n",
                report.path("course").asText(),
                report.path("chapters").asInt(),
                report.path("sequentials").asInt(),
                report.path("verticals").asInt());
        report.path("components")
                .properties()
                .forEach(kind -> System.out.printf("  %5d %s%n", kind.getValue().asInt(), kind.getKey()));
        System.out.printf(
                "%d kept, %d changed, %d dropped%n",
                report.path("kept").asInt(),
                report.path("changed").asInt(),
                report.path("dropped").asInt());
        for (var item : report.path("items")) {
            if (!item.path("verdict").asText().equals("kept")) {
                System.out.printf(
                        "  %-8s %s: %s%n",
                        item.path("verdict").asText(),
                        item.path("source").asText(),
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
