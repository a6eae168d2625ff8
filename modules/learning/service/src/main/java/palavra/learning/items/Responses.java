package palavra.learning.items;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** First answers of a group of learners to the items of one test, as patterns. Gaps are left out pair by pair. */
record Responses(int items, List<Pattern> patterns) {

    /** Kelley (1939): where the difference of two tails says most of a normal distribution. */
    private static final double TAIL = 0.27;

    /** The same as one group; learners of several count in each they answered in. */
    static Responses together(int items, List<Responses> groups) {
        var all = new ArrayList<Pattern>();
        groups.forEach(group -> all.addAll(group.patterns));
        return new Responses(items, all);
    }

    /** The same where items that fewer learners answered than that count as not answered by anybody. */
    Responses hiding(long smallest) {
        var known = new boolean[items];
        for (var item = 0; item < items; item++) {
            known[item] = answered(item) >= smallest;
        }
        var kept = patterns.stream()
                .map(pattern -> {
                    var shares = pattern.shares().clone();
                    for (var item = 0; item < items; item++) {
                        shares[item] = known[item] ? shares[item] : Double.NaN;
                    }
                    return new Pattern(shares, pattern.learners());
                })
                .filter(pattern -> !Double.isNaN(pattern.rest(-1)))
                .toList();
        return new Responses(items, kept);
    }

    /** Who answered at least one item. */
    long learners() {
        return patterns.stream().mapToLong(Pattern::learners).sum();
    }

    long answered(int item) {
        return patterns.stream()
                .filter(pattern -> pattern.answered(item))
                .mapToLong(Pattern::learners)
                .sum();
    }

    /** The items that anybody answered: the others are no part of the test. */
    IntStream asked() {
        return IntStream.range(0, items).filter(item -> answered(item) > 0);
    }

    /** The mean share of an item's points: p. */
    double difficulty(int item) {
        var sum = 0.0;
        for (var pattern : patterns) {
            sum += pattern.answered(item) ? pattern.shares()[item] * pattern.learners() : 0;
        }
        return sum / answered(item);
    }

    /** The mean of the sums of points: where there are gaps, what it would be without. */
    double mean() {
        return asked().mapToDouble(this::difficulty).sum();
    }

    Moments moments() {
        var variance = new double[items];
        var withTotal = new double[items];
        for (var one = 0; one < items; one++) {
            variance[one] = covariance(one, one);
            for (var other = 0; other < items; other++) {
                withTotal[one] += covariance(one, other);
            }
        }
        return new Moments(variance, withTotal, (int) asked().count());
    }

    /** Over those who answered both; 0 where these are fewer than two. */
    private double covariance(int one, int other) {
        var n = 0L;
        var x = 0.0;
        var y = 0.0;
        var xy = 0.0;
        for (var pattern : patterns) {
            if (pattern.answered(one) && pattern.answered(other)) {
                n += pattern.learners();
                x += pattern.shares()[one] * pattern.learners();
                y += pattern.shares()[other] * pattern.learners();
                xy += pattern.shares()[one] * pattern.shares()[other] * pattern.learners();
            }
        }
        return n < 2 ? 0 : (xy - x * y / n) / (n - 1);
    }

    /**
     * The mean shares of each item's points among the best 27 % less those among the weakest 27 %, of those who answered
     * all there is. Learners with the sum on the border count in part, so their order does not matter.
     */
    double[] spread() {
        var asked = asked().toArray();
        var whole = patterns.stream()
                .filter(pattern -> Arrays.stream(asked).allMatch(pattern::answered))
                .toList();
        var tail = TAIL * whole.stream().mapToLong(Pattern::learners).sum();
        var byTotal = Comparator.comparingDouble(Pattern::total);
        var best = means(whole.stream().sorted(byTotal.reversed()).toList(), tail);
        var weakest = means(whole.stream().sorted(byTotal).toList(), tail);
        var spread = new double[items];
        Arrays.setAll(spread, item -> best[item] - weakest[item]);
        return spread;
    }

    private double[] means(List<Pattern> sorted, double tail) {
        var sums = new double[items];
        var left = tail;
        for (var from = 0; from < sorted.size() && left > 0; ) {
            var to = from;
            var size = 0L;
            while (to < sorted.size()
                    && Math.abs(sorted.get(to).total() - sorted.get(from).total()) < 1e-9) {
                size += sorted.get(to++).learners();
            }
            var part = Math.min(1, left / size);
            for (var pattern : sorted.subList(from, to)) {
                for (var item = 0; item < items; item++) {
                    sums[item] += pattern.answered(item) ? part * pattern.learners() * pattern.shares()[item] : 0;
                }
            }
            left -= size * part;
            from = to;
        }
        return Arrays.stream(sums).map(sum -> sum / tail).toArray();
    }
}
