package palavra.content.studio;

import palavra.content.api.BlockKind;
import palavra.content.api.SittingRules;
import palavra.content.tree.Block;
import palavra.kernel.Refusal;

/** What may be asked of a subsection that is answered as a whole. */
final class Sittings {

    private static final int WEEK = 7 * 24 * 60;
    private static final int MOST_ATTEMPTS = 100;

    private Sittings() {}

    static void check(Block block, SittingRules rules) {
        if (rules == null) {
            return;
        }
        var attempts = rules.attempts() == null ? 1 : rules.attempts();
        if (block.kind != BlockKind.SUBSECTION
                || !isIn(rules.minutes(), 1, WEEK)
                || !isIn(attempts, 1, MOST_ATTEMPTS)
                || !isIn(rules.waitMinutes(), 0, WEEK)) {
            throw Refusal.invalid(
                    "sitting-unreadable",
                    "Only a subsection is timed: from 1 minute to a week, with 1 to 100 attempts or no limit.");
        }
    }

    private static boolean isIn(int number, int least, int most) {
        return number >= least && number <= most;
    }
}
