package palavra.content.api.problem;

import java.util.Comparator;
import java.util.List;

/**
 * Where things can be put: the other half of a pair, or a category.
 *
 * @param id without meaning
 * @param html safe HTML; it is read in a list that opens, so only its words are shown
 */
public record Target(String id, String html) {

    public Target {
        html = html == null ? "" : html;
    }

    static List<Target> sorted(List<Target> targets) {
        return targets.stream().sorted(Comparator.comparing(Target::id)).toList();
    }
}
