package palavra.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a good learner of the demo course knows: read from the course's own source, by the words of the question. */
public final class AnswerBook {

    /**
     * @param choices the right options by their words; empty for a question that is written
     * @param written the right answer; null for a question with options
     */
    public record Answer(Set<String> choices, String written) {

        /** Whether an option with these words is a right one. */
        public boolean isRight(String words) {
            return choices.contains(AnswerBook.words(words));
        }
    }

    private final Map<String, Answer> answers = new HashMap<>();

    /** Reads the problems of the course folders. */
    public AnswerBook(List<Path> courses) {
        for (var course : courses) {
            try (var files = Files.list(course.resolve("problem"))) {
                files.forEach(this::read);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** The answer to a question whose label has these words; null when the book does not have it. */
    public Answer to(String label) {
        return answers.get(words(label));
    }

    static String words(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private void read(Path file) {
        try {
            var problem = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
            answers.put(words(problem.select("label").text()), answer(problem));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Answer answer(Element problem) {
        var written = problem.selectFirst("numericalresponse, stringresponse");
        if (written != null) {
            return new Answer(Set.of(), written.attr("answer"));
        }
        var right = new HashSet<String>();
        for (var option : problem.select("choice, option")) {
            if (option.attr("correct").equalsIgnoreCase("true")) {
                right.add(words(option.ownText()));
            }
        }
        return new Answer(right, null);
    }
}
