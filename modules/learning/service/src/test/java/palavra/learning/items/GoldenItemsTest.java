package palavra.learning.items;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Published values. Section 6 of the LSAT, 1,000 persons and 5 items: Bock and Lieberman (1970), results as in Rizopoulos,
 * J. Stat. Software 17(5), 2006. The Homeostasis Concept Inventory, 651 persons and 20 items: data of McFarland et al.,
 * CBE-LSE 16(2), 2017, values of Martinková and Hladká, Computational Aspects of Psychometric Methods, 2023; of it there
 * are only the values, and what follows from them.
 */
class GoldenItemsTest {

    private static final String LSAT =
            "00000:3 00001:6 00010:2 00011:11 00100:1 00101:1 00110:3 00111:4 01000:1 01001:8"
                    + " 01011:16 01101:3 01110:2 01111:15 10000:10 10001:29 10010:14 10011:81 10100:3 10101:28 10110:15 10111:80"
                    + " 11000:16 11001:56 11010:21 11011:173 11100:11 11101:61 11110:28 11111:298";

    private static final double[] HCI_P = {
        .6989, .7527, .8479, .4040, .4424, .3625, .5469, .7051, .4332, .6482, .7788, .5730, .6083, .7588, .4439, .6068,
        .2965, .7972, .7849, .7220
    };
    private static final double[] HCI_SD = {
        .4591, .4318, .3594, .4911, .4971, .4811, .4982, .4564, .4959, .4779, .4154, .4950, .4885, .4281, .4972, .4888,
        .4571, .4024, .4112, .4484
    };
    private static final double[] HCI_TOTAL = {
        .4019, .3320, .4352, .3023, .4005, .4560, .2355, .4350, .3411, .3844, .3882, .4354, .4751, .4406, .4223, .4940,
        .1684, .5063, .4623, .4463
    };
    private static final double[] HCI_REST = {
        .2884, .2206, .3500, .1730, .2768, .3419, .1009, .3252, .2130, .2644, .2851, .3156, .3612, .3386, .3006, .3822,
        .0434, .4171, .3665, .3396
    };

    private final Responses lsat = lsat();

    @Test
    void shouldCountTheLsatAsItWasPublished() {
        var totals = new long[6];
        lsat.patterns().forEach(pattern -> totals[(int) pattern.total()] += pattern.learners());
        assertArrayEquals(new long[] {3, 20, 85, 237, 357, 298}, totals);
        assertEquals(1000, lsat.learners());
        assertEquals(3.819, lsat.mean(), 1e-9);
        assertEach(1e-9, lsat::difficulty, .924, .709, .553, .763, .870);
    }

    @Test
    void shouldDiscriminateAsThePublishedLsat() {
        var moments = lsat.moments();
        assertEquals(1.0350, Math.sqrt(moments.total()), 1e-4);
        assertEach(1e-4, moments::correlation, .3620, .5668, .6184, .5344, .4354);
        assertEach(1e-4, moments::rest, .1128, .1532, .1728, .1444, .1216);
    }

    @Test
    void shouldBeAsReliableAsThePublishedLsat() {
        var moments = lsat.moments();
        assertEquals(.2950, moments.alpha(), 1e-4);
        assertEach(1e-4, moments::alphaWithout, .2754, .2376, .2168, .2459, .2663);
        assertEquals(1.0350 * Math.sqrt(1 - .2950), moments.error(), 1e-3);
    }

    @Test
    void shouldFindTheRestOfTheSameLearnersOneByOne() {
        var one = new Correlation();
        lsat.patterns().forEach(pattern -> one.add(pattern.shares()[2], pattern.rest(2), pattern.learners()));
        assertEquals(.1728, one.value(), 1e-4);
    }

    @Test
    void shouldFollowTheInventoryFromItsPublishedValues() {
        var moments = hci();
        assertEquals(3.640, Math.sqrt(moments.total()), 5e-4 * 3.640);
        assertEquals(.715, moments.alpha(), 5e-4);
        assertEquals(12.212, Arrays.stream(HCI_P).sum(), 1e-3);
        assertEach(5e-4, moments::rest, HCI_REST);
    }

    @Test
    void shouldFlagThoseItemsOfTheInventoryThatArePoor() {
        var moments = hci();
        var flagged = IntStream.range(0, HCI_P.length)
                .filter(item -> !Suspicion.of(HCI_P[item], moments.rest(item), List.of())
                        .isEmpty())
                .map(item -> item + 1)
                .toArray();
        assertArrayEquals(new int[] {4, 7, 17}, flagged);
    }

    private static Moments hci() {
        var total = IntStream.range(0, HCI_SD.length)
                .mapToDouble(item -> HCI_TOTAL[item] * HCI_SD[item])
                .sum();
        var variance = Arrays.stream(HCI_SD).map(sd -> sd * sd).toArray();
        var withTotal = IntStream.range(0, HCI_SD.length)
                .mapToDouble(item -> HCI_TOTAL[item] * HCI_SD[item] * total)
                .toArray();
        return new Moments(variance, withTotal, variance.length);
    }

    private static Responses lsat() {
        var patterns = new ArrayList<Pattern>();
        for (var one : LSAT.split(" ")) {
            var shares = one.substring(0, 5).chars().mapToDouble(digit -> digit - '0');
            patterns.add(new Pattern(shares.toArray(), Long.parseLong(one.substring(6))));
        }
        return new Responses(5, patterns);
    }

    private static void assertEach(double within, IntToDoubleFunction figure, double... published) {
        for (var item = 0; item < published.length; item++) {
            assertEquals(published[item], figure.applyAsDouble(item), within, "item " + (item + 1));
        }
    }
}
