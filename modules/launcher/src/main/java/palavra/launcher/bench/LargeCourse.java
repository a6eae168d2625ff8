package palavra.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A course of 50 sections, 500 subsections and 5,000 units with a text and a problem each, made through the studio's API. */
final class LargeCourse {

    static final String TEXT =
            "A sentence to read, of *ordinary* length. ".repeat(20).strip() + "\n\n- one\n- two\n- three";

    private static final String TITLE = "Five thousand units";
    private static final int SECTIONS = 50;
    private static final int EACH = 10;

    private final String studio;
    private final Measurer measurer;
    private final List<String> subsections = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private String edition;
    private String follower;

    LargeCourse(String studio, Measurer measurer) {
        this.studio = studio;
        this.measurer = measurer;
    }

    /** Makes it unless it is there already. */
    void make() {
        var course = find();
        if (course == null) {
            course = measurer.call(
                    "POST",
                    studio + "/courses",
                    Map.of("title", TITLE, "institution", "Bench", "number", "B5000", "language", "en"));
            edition = course.path("editions").path(0).path("id").asText();
            write();
            course = measurer.call(
                    "POST",
                    studio + "/courses/" + course.path("id").asText() + "/editions",
                    Map.of("language", "fr", "community", "", "title", "Cinq mille"));
            measurer.call("POST", studio + "/editions/" + edition + "/publications", Map.of("note", "first"));
        }
        for (var one : course.path("editions")) {
            if (one.path("source").asBoolean()) {
                edition = one.path("id").asText();
            } else {
                follower = one.path("id").asText();
            }
        }
        read();
    }

    String edition() {
        return edition;
    }

    String follower() {
        return follower;
    }

    String subsection(int number) {
        return subsections.get(number % subsections.size());
    }

    String unit(int number) {
        return units.get(Math.floorMod(number * 37, units.size()));
    }

    String text(int number) {
        return texts.get(Math.floorMod(number * 37, texts.size()));
    }

    int size() {
        return units.size();
    }

    private JsonNode find() {
        for (var course : measurer.get(studio + "/courses")) {
            if (course.path("title").asText().equals(TITLE)) {
                return course;
            }
        }
        return null;
    }

    /** One section is written, the others are its copies. */
    private void write() {
        var section = add("SECTION", "", "Part", null, null);
        var subsection = add("SUBSECTION", "", "Step", section, null);
        var unit = add("UNIT", "", "Unit", subsection, null);
        var text = add("COMPONENT", "text", "To read", unit, null);
        measurer.call(
                "PUT",
                studio + "/editions/" + edition + "/blocks/" + text,
                Map.of("title", "To read", "body", Map.of("type", "text", "text", TEXT), "base", 1, "minor", false));
        add("COMPONENT", "problem", "To answer", unit, text);
        copy(unit, EACH - 1);
        copy(subsection, EACH - 1);
        copy(section, SECTIONS - 1);
    }

    private void copy(String block, int times) {
        for (var time = 0; time < times; time++) {
            measurer.call("POST", studio + "/editions/" + edition + "/blocks/" + block + "/copies", Map.of());
        }
    }

    private String add(String kind, String type, String title, String parent, String after) {
        var place = new HashMap<String, String>();
        place.put("parent", parent);
        place.put("after", after);
        var block = measurer.call(
                "POST",
                studio + "/editions/" + edition + "/blocks",
                Map.of("kind", kind, "type", type, "title", title, "place", place));
        return block.path("id").asText();
    }

    private void read() {
        for (var node : measurer.get(studio + "/editions/" + edition + "/tree").path("nodes")) {
            var id = node.path("id").asText();
            switch (node.path("kind").asText()) {
                case "SUBSECTION" -> subsections.add(id);
                case "UNIT" -> units.add(id);
                case "COMPONENT" -> {
                    if (node.path("type").asText().equals("text")) {
                        texts.add(id);
                    }
                }
                default -> {}
            }
        }
    }
}
