package palavra.content.fields;

import java.util.HashMap;

/** How alike two texts are: the share of their words they have in common (Dice), from 0 to 1. */
final class Likeness {

    private Likeness() {}

    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        var words = new HashMap<String, Integer>();
        var a = one.toLowerCase().split("[^\\p{L}\\p{M}\\p{N}]+");
        var b = other.toLowerCase().split("[^\\p{L}\\p{M}\\p{N}]+");
        for (var word : a) {
            words.merge(word, 1, Integer::sum);
        }
        var common = 0;
        for (var word : b) {
            if (words.getOrDefault(word, 0) > 0) {
                words.merge(word, -1, Integer::sum);
                common++;
            }
        }
        return 2.0 * common / (a.length + b.length);
    }
}
