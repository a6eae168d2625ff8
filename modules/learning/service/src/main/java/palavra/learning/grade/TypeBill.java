package palavra.learning.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import palavra.content.api.AssignmentType;
import palavra.learning.api.ReceiptItem;
import palavra.learning.api.ReceiptType;

/** One assignment type worked out: missing work counts 0, then the lowest are dropped, then the mean is taken. */
final class TypeBill {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final AssignmentType type;
    private final Fraction weight;
    private final List<Score> scores;
    private final List<Fraction> percents = new ArrayList<>();
    private final Set<Integer> dropped = new HashSet<>();

    TypeBill(AssignmentType type, List<Score> scores, Fraction weight) {
        this.type = type;
        this.weight = weight;
        this.scores = scores;
        for (var score : scores) {
            percents.add(Fraction.of(score.earned()).times(HUNDRED).dividedBy(Fraction.of(score.possible())));
        }
        while (percents.size() < type.minCount()) {
            percents.add(Fraction.ZERO);
        }
        drop();
    }

    /** Of equal marks the later is dropped first, so that what is missing goes before what was done. */
    private void drop() {
        var most = Math.min(type.dropCount(), percents.size() - 1);
        IntStream.range(0, percents.size())
                .boxed()
                .sorted(Comparator.<Integer, Fraction>comparing(percents::get).thenComparing(Comparator.reverseOrder()))
                .limit(Math.max(0, most))
                .forEach(dropped::add);
    }

    Fraction average() {
        var counted = percents.size() - dropped.size();
        if (counted == 0) {
            return Fraction.ZERO;
        }
        return IntStream.range(0, percents.size())
                .filter(place -> !dropped.contains(place))
                .mapToObj(percents::get)
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(Fraction.of(counted));
    }

    Fraction contribution() {
        return average().times(weight);
    }

    ReceiptType receipt() {
        var items = IntStream.range(0, percents.size()).mapToObj(this::item).toList();
        return new ReceiptType(
                type.name(),
                weight.equals(Fraction.of(type.weight())) ? type.weight() : weight.decimal(),
                type.dropCount(),
                items,
                average().decimal(),
                contribution().decimal(),
                type.extra(),
                type.late());
    }

    private ReceiptItem item(int place) {
        var percent = percents.get(place).decimal();
        var isDropped = dropped.contains(place);
        if (place >= scores.size()) {
            return new ReceiptItem(null, null, null, BigDecimal.ZERO, BigDecimal.ZERO, percent, isDropped, true);
        }
        var score = scores.get(place);
        return new ReceiptItem(
                score.subsection(),
                score.title(),
                score.language(),
                score.earned(),
                score.possible(),
                percent,
                isDropped,
                false,
                score.given(),
                score.problems());
    }
}
