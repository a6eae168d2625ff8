package palavra.learning.assignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.content.api.assignment.Criterion;
import palavra.content.api.assignment.Criterion.Level;
import palavra.content.api.assignment.Peers;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.assignment.SentFile;

/** Work about a roof for the tests: ideas by two levels, form by points, style by words only. */
public final class Tasks {

    private Tasks() {}

    public static final Criterion IDEAS = new Criterion(
            "ideas", "Ideas", "Are there any?", List.of(level("few", 1), level("many", 4)), BigDecimal.ZERO);

    public static final Criterion FORM = new Criterion("form", "Form", "", List.of(), BigDecimal.valueOf(6));
    public static final Criterion STYLE = new Criterion("style", "Style", "", List.of(), BigDecimal.ZERO);

    public static Assignment essay(Wanted text, Wanted files) {
        return essay(text, files, null);
    }

    static Assignment essay(Wanted text, Wanted files, BigDecimal weight) {
        var rule = new Assignment.Files(files, 2, 1, List.of("pdf", "txt"));
        return new Assignment("<p>Write.</p>", List.of(IDEAS, FORM, STYLE), text, rule, weight);
    }

    /** The same, assessed by peers. */
    public static Assignment among(Peers peers) {
        var rule = new Assignment.Files(Wanted.OPTIONAL, 2, 1, List.of("pdf", "txt"));
        return new Assignment("<p>Write.</p>", List.of(IDEAS, FORM, STYLE), Wanted.REQUIRED, rule, null, peers);
    }

    /** Eight of ten points, the first time it was handed in. */
    public static Rating eight(int times) {
        return new Rating(
                times,
                Map.of("ideas", "many"),
                Map.of("form", BigDecimal.valueOf(4)),
                Map.of("style", "Lively."),
                "Go on like this.");
    }

    public static SentFile file(Path folder, String name, String text) {
        try {
            var file = Files.createTempFile(folder, "sent", ".upload");
            return new SentFile(name, Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Level level(String id, int points) {
        return new Level(id, id, "", BigDecimal.valueOf(points));
    }
}
