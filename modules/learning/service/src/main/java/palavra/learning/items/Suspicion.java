package palavra.learning.items;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import palavra.learning.api.insight.Flaw;

/** When a problem is flagged: a hint to look at it, no verdict. */
final class Suspicion {

    private static final double HARD = 0.3;
    private static final double EASY = 0.9;
    private static final double WEAK = 0.2;

    /** How much harder an edition must be, and by how many standard errors of the difference. */
    private static final double HARDER = 0.2;

    private static final double ERRORS = 3;

    private Suspicion() {}

    /**
     * What its figures say.
     *
     * @param rest NaN where it is not defined
     * @param distractors the correlations of the wrong options with the rest
     */
    static Set<Flaw> of(double difficulty, double rest, Collection<Double> distractors) {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (difficulty < HARD) {
            flaws.add(Flaw.TOO_HARD);
        }
        if (difficulty > EASY) {
            flaws.add(Flaw.TOO_EASY);
        }
        if (rest < WEAK) {
            flaws.add(Flaw.WEAK);
        }
        if (distractors.stream().anyMatch(one -> one > 0)) {
            flaws.add(Flaw.MISLEADING);
        }
        return flaws;
    }

    /** Whether an item is so much harder for a group than for the others that it is hardly by chance. */
    static boolean isHarder(int item, Responses here, Responses elsewhere) {
        var harder = elsewhere.difficulty(item) - here.difficulty(item);
        return harder >= HARDER && harder >= ERRORS * Math.sqrt(error(item, here) + error(item, elsewhere));
    }

    /** The square of the standard error of the difficulty, of one learner more than there are so that it is never 0. */
    private static double error(int item, Responses group) {
        var n = group.answered(item);
        var p = (group.difficulty(item) * n + 0.5) / (n + 1);
        return p * (1 - p) / n;
    }
}
