package palavra.frontend.cloud;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import palavra.content.api.Component;
import palavra.courses.api.EditionView;
import palavra.kernel.Language;
import palavra.learning.api.cloud.CloudView;
import palavra.learning.api.cloud.CloudWord;

/**
 * A word cloud in its frame: content's question with learning's words.
 *
 * @param action the address of its form and of its own page
 * @param language of the question
 * @param typed what was typed and not taken
 * @param refused why, in a sentence; null where nothing was refused
 * @param alone where it stands on its own page; null in its unit
 */
public record CloudCard(
        String action,
        Component component,
        Language language,
        CloudView view,
        List<String> typed,
        String refused,
        Alone alone) {

    /**
     * What its own page has besides.
     *
     * @param edition whose words are shown; null for those of all
     */
    public record Alone(List<EditionView> editions, UUID edition) {

        public boolean shows(UUID one) {
            return one.equals(edition);
        }
    }

    /** A field for a word. */
    public record Field(int number, String value) {}

    /**
     * One word.
     *
     * @param size how large it is drawn, 1 to 7; share of all who answered, 0 to 1
     */
    public record Line(CloudWord word, int size, double share) {}

    private static final int SIZES = 7;

    public static CloudCard in(UUID run, UUID unit, Component component, Language language, CloudView view) {
        var action = "/runs/" + run + "/units/" + unit + "/clouds/" + view.id();
        return new CloudCard(action, component, language, view, List.of(), null, null);
    }

    CloudCard refused(List<String> typed, String sentence) {
        return new CloudCard(action, component, language, view, typed, sentence, alone);
    }

    CloudCard alone(List<EditionView> editions, UUID edition) {
        return new CloudCard(action, component, language, view, typed, refused, new Alone(editions, edition));
    }

    public boolean open() {
        return view.closed() == null;
    }

    public boolean titled() {
        return component.title() != null && !component.title().isBlank();
    }

    public boolean asks() {
        return !component.cloud().question().isBlank();
    }

    public List<Field> fields() {
        return IntStream.range(0, view.inputs())
                .mapToObj(at -> new Field(at + 1, at < typed.size() ? typed.get(at) : ""))
                .toList();
    }

    /** Those written most first. */
    public List<Line> lines() {
        var most = view.words().stream().mapToLong(CloudWord::learners).max().orElse(1);
        return view.words().stream()
                .map(word -> new Line(word, size(word.learners(), most), share(word.learners())))
                .toList();
    }

    /** In the order of letters, script by script, so that a word is found where one looks for it. */
    public List<Line> drawn() {
        var order = Collator.getInstance(Locale.ROOT);
        return lines().stream()
                .sorted(Comparator.comparing(line -> line.word().text(), order::compare))
                .toList();
    }

    /** The height of letters follows the root of the number, so that the ink of a word does the number itself. */
    private static int size(long learners, long most) {
        return most < 2 ? SIZES / 2 + 1 : 1 + (int) Math.round((SIZES - 1) * Math.sqrt((double) learners / most));
    }

    private double share(long learners) {
        return view.learners() == 0 ? 0 : (double) learners / view.learners();
    }
}
