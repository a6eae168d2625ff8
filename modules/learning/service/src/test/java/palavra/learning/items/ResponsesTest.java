package palavra.learning.items;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palavra.learning.api.insight.Flaw;

class ResponsesTest {

    private static final double GAP = Double.NaN;

    @Test
    void shouldCompareTheTailsAndCountTheBorderInPart() {
        // Ten learners: 2.7 stand in each tail; of the four with one point those on the border count in part.
        var ten = responses(pattern(2, 1, 1), pattern(2, 1, 0), pattern(2, 0, 1), pattern(4, 0, 0));
        // The best: both with two points and 0.7 of the four with one; the weakest: 2.7 of those with none.
        assertArrayEquals(new double[] {2.35 / 2.7, 2.35 / 2.7}, ten.spread(), 1e-9);
    }

    @Test
    void shouldWorkPairByPairWhereThereAreGaps() {
        var gaps = responses(pattern(5, 1, 1), pattern(5, 0, 0), pattern(4, 1, GAP), pattern(2, GAP, 0));
        assertEquals(16, gaps.learners());
        assertEquals(14, gaps.answered(0));
        assertEquals(12, gaps.answered(1));
        assertEquals(9 / 14.0, gaps.difficulty(0), 1e-9);
        assertEquals(5 / 12.0, gaps.difficulty(1), 1e-9);
        var variance = gaps.moments().variance();
        assertEquals(9 / 14.0 * 5 / 14.0 * 14 / 13, variance[0], 1e-9);
        assertEquals(variance[0] + 0.25 * 10 / 9, gaps.moments().withTotal()[0], 1e-9);
    }

    @Test
    void shouldSayNothingThatIsNotDefined() {
        var allRight = responses(pattern(20, 1, 1)).moments();
        assertTrue(Double.isNaN(allRight.alpha()));
        assertTrue(Double.isNaN(allRight.rest(0)));
        assertTrue(
                Double.isNaN(responses(pattern(9, 1, GAP), pattern(9, GAP, 1)).spread()[0]));
        assertEquals(Set.of(Flaw.TOO_EASY), Suspicion.of(1, Double.NaN, List.of()));
    }

    @Test
    void shouldForgetWhatFewAnswered() {
        var hidden = responses(pattern(9, 1, 1), pattern(10, 0, GAP), pattern(3, GAP, 1))
                .hiding(13);
        assertEquals(0, hidden.answered(1));
        assertEquals(19, hidden.learners());
    }

    @Test
    void shouldSuspectATranslationOnlyBeyondChance() {
        var source = responses(pattern(80, 1, 1), pattern(20, 0, 1));
        assertTrue(Suspicion.isHarder(0, responses(pattern(30, 1, 1), pattern(70, 0, 1)), source));
        assertFalse(Suspicion.isHarder(0, responses(pattern(6, 1, 1), pattern(4, 0, 1)), source));
        assertFalse(Suspicion.isHarder(0, responses(pattern(650, 1, 1), pattern(350, 0, 1)), source));
    }

    @Test
    void shouldCallAWrongOptionMisleadingThatDrawsTheGood() {
        assertEquals(Set.of(Flaw.MISLEADING), Suspicion.of(.5, .3, List.of(-.2, .1)));
        assertEquals(Set.of(Flaw.TOO_HARD, Flaw.WEAK), Suspicion.of(.2, .1, List.of(-.2)));
    }

    private static Responses responses(Pattern... patterns) {
        return new Responses(2, List.of(patterns));
    }

    private static Pattern pattern(long learners, double... shares) {
        return new Pattern(shares, learners);
    }
}
