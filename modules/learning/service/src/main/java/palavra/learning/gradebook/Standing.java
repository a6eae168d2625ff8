package palavra.learning.gradebook;

import java.math.BigDecimal;
import java.util.UUID;
import palavra.kernel.Refusal;
import palavra.learning.api.Receipt;

/** What a learner has for a block of the receipt, and what could be given for it. */
record Standing(BigDecimal earned, BigDecimal possible) {

    private static final int PLACES = 4;

    /** A problem or a subsection that counts; a refusal with status 404 for any other block. */
    static Standing of(Receipt receipt, UUID block) {
        for (var type : receipt.types()) {
            for (var item : type.items()) {
                if (block.equals(item.subsection())) {
                    return new Standing(item.earned(), item.possible());
                }
                for (var problem : item.problems()) {
                    if (problem.problem().equals(block)) {
                        return new Standing(problem.earned(), problem.possible());
                    }
                }
            }
        }
        throw Refusal.notFound();
    }

    /** The same with other points. */
    Standing given(BigDecimal points) {
        var readable = points != null
                && points.signum() >= 0
                && points.compareTo(possible) <= 0
                && points.stripTrailingZeros().scale() <= PLACES;
        if (!readable) {
            throw Refusal.invalid(
                    "points-unreadable",
                    "Points go from 0 to " + plain(possible) + ", with at most four decimals.",
                    plain(possible));
        }
        return new Standing(points, possible);
    }

    String text() {
        return plain(earned) + " / " + plain(possible);
    }

    private static String plain(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}
