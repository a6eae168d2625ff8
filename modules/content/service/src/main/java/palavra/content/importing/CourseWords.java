package palavra.content.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import palavra.content.archive.Archive;
import palavra.content.olx.ImportedCourse;

/**
 * What an author says about a course for our catalog: the key {@code palavra} in the run's {@code policy.json}, by itself
 * or in {@code other_course_settings}. Everything in it may be left out.
 */
record CourseWords(
        String word,
        String community,
        String subject,
        Set<Integer> sdgs,
        List<String> abilities,
        Integer weeklyHours,
        String institution,
        String paper,
        String motif) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 200;
    private static final int MOST = 12;

    static CourseWords in(Archive archive, ImportedCourse course) {
        var folder = archive.folderOf("course.xml").orElse("");
        var settings = archive.find(folder + "policies/" + course.run() + "/policy.json")
                .map(CourseWords::read)
                .orElse(JSON.missingNode())
                .path("course/" + course.run());
        var other = settings.path("other_course_settings").path("palavra");
        var said = other.isObject() ? other : settings.path("palavra");
        return new CourseWords(
                text(said, "word"),
                text(said, "community"),
                text(said, "subject"),
                sdgs(said.path("sdgs")),
                texts(said.path("abilities")),
                weeklyHours(said.path("weeklyHours")),
                text(said, "institution"),
                text(said, "paper"),
                text(said, "motif"));
    }

    private static JsonNode read(java.nio.file.Path file) {
        try (var in = Files.newInputStream(file)) {
            return JSON.readTree(in);
        } catch (IOException reportedByTheReader) {
            return JSON.missingNode();
        }
    }

    private static String text(JsonNode in, String name) {
        return cut(in.path(name).asText("").strip());
    }

    private static Set<Integer> sdgs(JsonNode list) {
        return texts(list).stream()
                .filter(text -> text.matches("[1-9]|1[0-7]"))
                .map(Integer::valueOf)
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream()
                .limit(MOST + 5L)
                .map(JsonNode::asText)
                .map(String::strip)
                .map(CourseWords::cut)
                .toList();
    }

    private static Integer weeklyHours(JsonNode number) {
        return number.canConvertToInt() && number.asInt() > 0 && number.asInt() <= 80 ? number.asInt() : null;
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
