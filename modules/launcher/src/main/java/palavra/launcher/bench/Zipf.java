package palavra.launcher.bench;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws numbers from 0 of which the first is drawn most often, the next less, and most hardly ever: G. K. Zipf's law. */
final class Zipf {

    private final double[] upTo;

    /** @param steepness 1 for words of a language */
    Zipf(int numbers, double steepness) {
        upTo = new double[numbers];
        var sum = 0.0;
        for (var number = 0; number < numbers; number++) {
            sum += Math.pow(number + 1, -steepness);
            upTo[number] = sum;
        }
    }

    int draw(RandomGenerator chance) {
        var place = Arrays.binarySearch(upTo, chance.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(upTo.length - 1, place < 0 ? -place - 1 : place);
    }
}
