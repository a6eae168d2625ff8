package palavra.frontend.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import palavra.analytics.api.Participation;

/** The four groups of participation as stretches of one line of 100, from those who came furthest. */
record Shares(Long total, List<Share> groups, boolean hidden) {

    /**
     * One group.
     *
     * @param people null where hidden
     * @param of its share of all who registered, 0–1; null where hidden
     * @param start where it begins on the line of 100, and how long it is
     */
    record Share(String name, int color, Long people, BigDecimal of, String start, String length) {}

    static Shares of(Participation all) {
        var names = List.of("certified", "explored", "viewed", "registeredOnly");
        var people = new Long[] {all.certified(), all.explored(), all.viewed(), all.registered()};
        var groups = new ArrayList<Share>();
        var start = BigDecimal.ZERO;
        var hidden = false;
        for (var i = 0; i < people.length; i++) {
            var share = share(people[i], all.total());
            var length = share == null ? BigDecimal.ZERO : share.movePointRight(2);
            groups.add(new Share(names.get(i), i + 1, people[i], share, text(start), text(length)));
            start = start.add(length);
            hidden |= people[i] == null;
        }
        return new Shares(all.total(), groups, hidden);
    }

    private static BigDecimal share(Long people, Long total) {
        if (people == null || total == null || total == 0) {
            return null;
        }
        return BigDecimal.valueOf(people).divide(BigDecimal.valueOf(total), 4, RoundingMode.HALF_UP);
    }

    private static String text(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
