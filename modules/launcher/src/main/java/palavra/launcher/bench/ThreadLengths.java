package palavra.launcher.bench;

import java.util.Arrays;
import java.util.Random;

/**
 * How many replies each thread of a forum has: a few have most of them, many have two or three, and every twelfth
 * has none.
 */
final class ThreadLengths {

    private static final double STEEPNESS = 0.75;
    private static final int NONE_OF = 12;

    private ThreadLengths() {}

    /** The largest is the first, the others come in any order. */
    static int[] of(Size size, Random chance) {
        var lengths = new int[size.threads()];
        // One in five replies comments on another.
        lengths[0] = Math.min(size.largest() * 5 / 4, size.posts() - size.threads());
        var shares = new double[size.threads()];
        for (var rank = 1; rank < shares.length; rank++) {
            shares[rank] =
                    chance.nextInt(NONE_OF) == 0 && rank > shares.length / 10 ? 0 : Math.pow(rank + 1, -STEEPNESS);
        }
        var replies = size.posts() - size.threads() - lengths[0];
        var scale = replies / Arrays.stream(shares).sum();
        var owed = 0.0;
        for (var rank = 1; rank < shares.length; rank++) {
            owed += shares[rank] * scale;
            lengths[rank] = (int) owed;
            owed -= lengths[rank];
        }
        shuffle(lengths, chance);
        return lengths;
    }

    private static void shuffle(int[] lengths, Random chance) {
        for (var place = lengths.length - 1; place > 1; place--) {
            var other = 1 + chance.nextInt(place);
            var length = lengths[place];
            lengths[place] = lengths[other];
            lengths[other] = length;
        }
    }
}
