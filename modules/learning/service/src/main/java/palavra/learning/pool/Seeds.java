package palavra.learning.pool;

import java.util.UUID;

/**
 * Numbers that look like chance and follow from ids. The mixing is that of SplitMix64 (Steele, Lea and Flood, "Fast
 * splittable pseudorandom number generators", 2014): each bit that goes in moves about half of those that come out.
 */
public final class Seeds {

    private Seeds() {}

    /** The seed of one learner for one thing that is drawn. */
    public static long of(UUID learner, UUID thing) {
        return mixed(mixed(0, learner), thing);
    }

    /** The next seed after one. */
    public static long after(long seed) {
        return mixed(seed);
    }

    /** What a seed makes of an id. */
    static long mixed(long seed, UUID id) {
        return mixed(mixed(seed + id.getMostSignificantBits()) + id.getLeastSignificantBits());
    }

    private static long mixed(long bits) {
        var first = bits + 0x9e3779b97f4a7c15L;
        var second = (first ^ first >>> 30) * 0xbf58476d1ce4e5b9L;
        var third = (second ^ second >>> 27) * 0x94d049bb133111ebL;
        return third ^ third >>> 31;
    }
}
