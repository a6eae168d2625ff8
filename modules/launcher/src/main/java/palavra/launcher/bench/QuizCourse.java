package palavra.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import palavra.launcher.Imports;
import palavra.launcher.Stack;

/** A course made up for measuring: a timed quiz of ten questions, and 19 graded parts of five problems beside it. */
final class QuizCourse {

    private static final String SLUG = "a-timed-quiz";
    private static final int PARTS = 20;
    private static final int QUESTIONS = 10;
    private static final int EACH = 5;

    private final Stack stack;
    private final Measurer measurer;

    QuizCourse(Stack stack, Measurer measurer) {
        this.stack = stack;
        this.measurer = measurer;
    }

    /** The address of its page in the catalog. */
    String about() {
        return "/courses/" + SLUG;
    }

    /** Makes it, and opens its run, unless it is there already. */
    void make() {
        if (measurer.status(stack.api("courses") + "/about/" + SLUG) == 200) {
            return;
        }
        try {
            var folder = Files.createTempDirectory("palavra-bench-");
            write(folder);
            var report = Imports.send(stack, folder, "");
            repeat(report);
            Imports.publish(stack, report.path("id").asText());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A quiz with a time limit comes with one attempt; who measures takes it again and again. */
    private void repeat(JsonNode report) {
        var edition = stack.api("content") + "/studio/editions/"
                + report.path("edition").asText();
        for (var node : measurer.get(edition + "/tree").path("nodes")) {
            if (node.path("title").asText().equals("Part 1")
                    && node.path("kind").asText().equals("SUBSECTION")) {
                measurer.call(
                        "PUT",
                        edition + "/blocks/" + node.path("id").asText() + "/settings",
                        Map.of(
                                "visible",
                                true,
                                "assignmentType",
                                "Exercise",
                                "sitting",
                                Map.of("minutes", 60, "waitMinutes", 0)));
            }
        }
    }

    private static void write(Path folder) throws IOException {
        put(folder, "course.xml", "<course url_name=\"run\" org=\"Bench\" course=\"Timed\"/>");
        var parts = IntStream.rangeClosed(1, PARTS).mapToObj(QuizCourse::part).collect(Collectors.joining());
        put(folder, "course/run.xml", """
                <course display_name="A timed quiz" language="en" self_paced="true" start="2026-01-05T00:00:00Z">
                <chapter url_name="s1" display_name="Section">%s</chapter></course>
                """.formatted(parts));
        put(folder, "policies/run/grading_policy.json", """
            {"GRADER": [{"type": "Exercise", "short_label": "Ex", "min_count": 1, "drop_count": 2, "weight": 1.0}],
             "GRADE_CUTOFFS": {"Pass": 0.6}}
            """);
        put(folder, "policies/run/policy.json", "{\"course/run\": {\"display_name\": \"A timed quiz\"}}");
        put(folder, "about/overview.html", "<p>A course made up for measuring.</p>");
    }

    private static String part(int number) {
        var problems = IntStream.rangeClosed(1, number == 1 ? QUESTIONS : EACH)
                .mapToObj(one -> problem(number, one))
                .collect(Collectors.joining());
        var timed = number == 1 ? " is_time_limited=\"true\" default_time_limit_minutes=\"60\"" : "";
        return """
               <sequential url_name="q%1$d" display_name="Part %1$d" graded="true" format="Exercise"%2$s>
               <vertical url_name="u%1$d" display_name="Unit %1$d">%3$s</vertical></sequential>
               """.formatted(number, timed, problems);
    }

    private static String problem(int part, int number) {
        return """
               <problem url_name="p%1$d-%2$d" display_name="Question %2$d" showanswer="never"><multiplechoiceresponse>
               <label>Which number is %2$d?</label><choicegroup type="MultipleChoice">
               <choice correct="true">%2$d</choice><choice correct="false">%3$d</choice><choice correct="false">%4$d</choice>
               <choice correct="false">%5$d</choice></choicegroup></multiplechoiceresponse></problem>
               """.formatted(part, number, number + 10, number + 20, number + 30);
    }

    private static void put(Path folder, String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
