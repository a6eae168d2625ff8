package palavra.content.fields;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Which text of a new list is which of an old one: first those that are equal, in order, then those that are alike. */
final class Alignment {

    /** Beyond this many cells, equal beginnings and ends and alike texts in order have to do. */
    private static final long MOST_CELLS = 4_000_000;

    private final List<String> before;
    private final List<String> now;
    private final double like;
    private final int[] from;

    private Alignment(List<String> before, List<String> now, double like) {
        this.before = before;
        this.now = now;
        this.like = like;
        from = new int[now.size()];
        Arrays.fill(from, -1);
    }

    /** For each new text the index of the old one, or -1. */
    static int[] of(List<String> before, List<String> now, double like) {
        var alignment = new Alignment(before, now, like);
        alignment.equal();
        alignment.alike();
        alignment.moved();
        return alignment.from;
    }

    /** The longest common subsequence. */
    private void equal() {
        var start = 0;
        while (start < Math.min(before.size(), now.size()) && before.get(start).equals(now.get(start))) {
            from[start] = start++;
        }
        var n = before.size() - start;
        var m = now.size() - start;
        if ((long) n * m > MOST_CELLS) {
            return;
        }
        var length = new int[n + 1][m + 1];
        for (var i = n - 1; i >= 0; i--) {
            for (var j = m - 1; j >= 0; j--) {
                length[i][j] = before.get(start + i).equals(now.get(start + j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < n && j < m; ) {
            if (before.get(start + i).equals(now.get(start + j))) {
                from[start + j++] = start + i++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Between two equal texts the old and the new ones are paired in order, each with the likest that is left. */
    private void alike() {
        var low = 0;
        for (var at = 0; at < now.size(); at++) {
            if (from[at] >= 0) {
                low = from[at] + 1;
                continue;
            }
            var high = before.size();
            for (var later = at + 1; later < now.size(); later++) {
                if (from[later] >= 0) {
                    high = from[later];
                    break;
                }
            }
            var best = best(low, high, now.get(at));
            if (best >= 0) {
                from[at] = best;
                low = best + 1;
            }
        }
    }

    /** A text that went elsewhere and stayed the same is the same. */
    private void moved() {
        var taken = new HashSet<Integer>();
        Arrays.stream(from).forEach(taken::add);
        var left = new HashMap<String, Integer>();
        for (var at = 0; at < before.size(); at++) {
            if (!taken.contains(at)) {
                left.putIfAbsent(before.get(at), at);
            }
        }
        for (var at = 0; at < now.size(); at++) {
            if (from[at] < 0 && left.containsKey(now.get(at))) {
                from[at] = left.remove(now.get(at));
            }
        }
    }

    private int best(int low, int high, String text) {
        var best = -1;
        var most = like;
        for (var at = low; at < high; at++) {
            var likeness = Likeness.of(before.get(at), text);
            if (likeness > most || best < 0 && likeness >= most) {
                best = at;
                most = likeness;
            }
        }
        return best;
    }
}
