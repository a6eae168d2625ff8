package palavra.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Courses made up for measuring, in Open edX's format. */
final class BenchCourse {

    private static final String[] THEMES = {
        "Soil", "Bread", "Rivers", "Seeds", "Bees", "Wells", "Roads", "Cloth", "Maps", "Herbs", "Tides", "Stone",
    };

    /** The number of the course that has deadlines; it is built as number 1 is. */
    static final int WITH_DEADLINES = 91;

    /** The number of the course with a large forum; it has one section. */
    static final int WITH_FORUM = 92;

    /** The number of the course with threads that many write to at once; it has one section. */
    static final int WITH_THREADS = 93;

    private BenchCourse() {}

    /** The course's place in addresses, which the import makes from its title. */
    static String slug(int number) {
        return title(number).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String title(int number) {
        return THEMES[number % THEMES.length] + " " + number;
    }

    /** Course number 1, and that with deadlines, has an outline of 66 items and a quiz of ten questions; the others one section. */
    static void write(int number, Path folder) {
        try {
            var course = "Bench%02d".formatted(number);
            var title = title(number);
            put(folder, "course.xml", "<course url_name=\"run\" org=\"Bench\" course=\"" + course + "\"/>");
            var whole = number == 1 || number == WITH_DEADLINES;
            var sections = whole ? 6 : 1;
            var chapters = new StringBuilder();
            for (var section = 1; section <= sections; section++) {
                chapters.append("<chapter url_name=\"s").append(section).append("\"/>");
                section(folder, section, whole);
            }
            put(
                    folder,
                    "course/run.xml",
                    "<course display_name=\"%s\" language=\"en\" self_paced=\"true\" start=\"2026-01-05T00:00:00Z\">%s</course>"
                            .formatted(title, chapters));
            put(folder, "policies/run/grading_policy.json", GRADING);
            put(folder, "policies/run/policy.json", "{\"course/run\": {\"display_name\": \"" + title + "\"}}");
            put(
                    folder,
                    "about/short_description.html",
                    "What one should know about " + title.toLowerCase(Locale.ROOT) + ".");
            put(folder, "about/overview.html", "<p>A course made up for measuring.</p>");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    // Six sections of two subsections with four or five units each: 6 + 12 + 48 = 66 items.
    private static void section(Path folder, int section, boolean whole) throws IOException {
        var subsections = whole ? 2 : 1;
        var sequentials = new StringBuilder();
        for (var subsection = 1; subsection <= subsections; subsection++) {
            var id = section + "-" + subsection;
            sequentials.append("<sequential url_name=\"q").append(id).append("\"/>");
            var verticals = new StringBuilder();
            for (var unit = 1; unit <= (whole ? 4 : 1); unit++) {
                verticals
                        .append("<vertical url_name=\"u")
                        .append(id)
                        .append('-')
                        .append(unit)
                        .append("\"/>");
                unit(folder, id + "-" + unit, whole && id.equals("1-1") && unit == 1);
            }
            put(
                    folder,
                    "sequential/q" + id + ".xml",
                    "<sequential display_name=\"Step %s\" graded=\"true\" format=\"Exercise\">%s</sequential>"
                            .formatted(id, verticals));
        }
        put(
                folder,
                "chapter/s" + section + ".xml",
                "<chapter display_name=\"Part %d\">%s</chapter>".formatted(section, sequentials));
    }

    private static void unit(Path folder, String id, boolean quiz) throws IOException {
        var components = new StringBuilder();
        if (quiz) {
            for (var problem = 1; problem <= 10; problem++) {
                components
                        .append("<problem url_name=\"p")
                        .append(id)
                        .append('-')
                        .append(problem)
                        .append("\"/>");
                put(folder, "problem/p" + id + "-" + problem + ".xml", problem(problem));
            }
        } else {
            components.append("<html url_name=\"h").append(id).append("\"/>");
            put(folder, "html/h" + id + ".xml", "<html filename=\"h" + id + "\" display_name=\"To read\"/>");
            put(
                    folder,
                    "html/h" + id + ".html",
                    "<p>" + "A sentence to read, of ordinary length. ".repeat(40) + "</p>");
        }
        put(
                folder,
                "vertical/u" + id + ".xml",
                "<vertical display_name=\"Unit %s\">%s</vertical>".formatted(id, components));
    }

    private static String problem(int number) {
        return """
               <problem display_name="Question %1$d" showanswer="never"><multiplechoiceresponse>
               <label>Which number is %1$d?</label><choicegroup type="MultipleChoice">
               <choice correct="true">%1$d</choice><choice correct="false">%2$d</choice><choice correct="false">%3$d</choice>
               <choice correct="false">%4$d</choice></choicegroup></multiplechoiceresponse></problem>
               """.formatted(number, number + 10, number + 20, number + 30);
    }

    private static final String GRADING = """
            {"GRADER": [{"type": "Exercise", "short_label": "Ex", "min_count": 1, "drop_count": 0, "weight": 1.0}],
             "GRADE_CUTOFFS": {"Pass": 0.6}}
            """;

    private static void put(Path folder, String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
