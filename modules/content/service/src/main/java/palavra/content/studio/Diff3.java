package palavra.content.studio;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins two changes of one text line by line, as Khanna, Kunal and Pierce describe diff3 (2007). Changes that touch the
 * same or neighboring lines are never joined: a person decides.
 */
final class Diff3 {

    private Diff3() {}

    /** Both changes together; empty when they meet. */
    static Optional<String> merge(String base, String theirs, String mine) {
        var lines = List.of(base.split("\n", -1));
        var changes = new ArrayList<>(deltas(lines, theirs));
        for (var change : deltas(lines, mine)) {
            if (!changes.contains(change)) {
                if (changes.stream().anyMatch(other -> meet(other, change))) {
                    return Optional.empty();
                }
                changes.add(change);
            }
        }
        return Optional.of(String.join("\n", applied(lines, changes)));
    }

    private static List<AbstractDelta<String>> deltas(List<String> base, String changed) {
        return DiffUtils.diff(base, List.of(changed.split("\n", -1))).getDeltas();
    }

    private static boolean meet(AbstractDelta<String> one, AbstractDelta<String> other) {
        return start(one) <= end(other) && start(other) <= end(one);
    }

    private static int start(AbstractDelta<String> delta) {
        return delta.getSource().getPosition();
    }

    private static int end(AbstractDelta<String> delta) {
        return start(delta) + delta.getSource().size();
    }

    private static List<String> applied(List<String> base, List<AbstractDelta<String>> changes) {
        var result = new ArrayList<>(base);
        changes.stream()
                .sorted(Comparator.<AbstractDelta<String>>comparingInt(Diff3::start)
                        .reversed())
                .forEach(change -> {
                    var lines = result.subList(start(change), end(change));
                    lines.clear();
                    lines.addAll(change.getTarget().getLines());
                });
        return result;
    }
}
