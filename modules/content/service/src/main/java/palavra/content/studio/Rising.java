package palavra.content.studio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The longest rising row within a list, found by patience sorting (Fredman 1975). */
final class Rising {

    private Rising() {}

    static Set<UUID> longest(List<UUID> list, Map<UUID, Integer> places) {
        var tops = new ArrayList<Integer>();
        var before = new int[list.size()];
        for (var at = 0; at < list.size(); at++) {
            var pile = pile(list, places, tops, places.get(list.get(at)));
            before[at] = pile == 0 ? -1 : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(at);
            } else {
                tops.set(pile, at);
            }
        }
        var longest = new HashSet<UUID>();
        for (var at = tops.isEmpty() ? -1 : tops.getLast(); at >= 0; at = before[at]) {
            longest.add(list.get(at));
        }
        return longest;
    }

    /** The first pile whose top is not lower. */
    private static int pile(List<UUID> list, Map<UUID, Integer> places, List<Integer> tops, int place) {
        var low = 0;
        var high = tops.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (places.get(list.get(tops.get(middle))) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
