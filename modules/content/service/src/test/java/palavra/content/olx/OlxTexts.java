package palavra.content.olx;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import palavra.content.Json;
import palavra.content.archive.Archive;

/** Every piece of HTML in a real course, as it is stored. */
public final class OlxTexts {

    private OlxTexts() {}

    public static List<String> of(String course) throws IOException {
        var texts = new ArrayList<String>();
        try (Archive archive = Courses.packed(course, Files.createTempDirectory("texts"))) {
            OlxReader.read(archive).sections().forEach(section -> collect(section, texts));
        }
        return texts;
    }

    private static void collect(Block block, List<String> texts) {
        switch (block.body()) {
            case Body.Html html -> texts.add(html.html());
            case Body.ProblemBody problem -> {
                var json = Json.tree(problem.problem());
                json.path("hints").forEach(hint -> texts.add(hint.asText()));
                texts.add(json.path("explanation").asText());
                json.path("questions").forEach(question -> {
                    texts.add(question.path("label").asText());
                    question.path("options").forEach(option -> addOption(option, texts));
                });
            }
            case null, default -> {}
        }
        block.children().forEach(child -> collect(child, texts));
    }

    private static void addOption(JsonNode option, List<String> texts) {
        texts.add(option.path("html").asText());
        texts.add(option.path("feedback").asText());
    }
}
