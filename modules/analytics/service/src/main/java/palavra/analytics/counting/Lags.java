package palavra.analytics.counting;

import java.util.Arrays;

/** From when events were received to when they were counted, of the last five hundred. */
final class Lags {

    private static final int KEPT = 500;
    private static final double PERCENTILE = 0.95;

    private final long[] millis = new long[KEPT];
    private int seen;

    void add(long lag) {
        millis[seen++ % KEPT] = Math.max(0, lag);
    }

    /** The 95th percentile (nearest rank) in milliseconds; 0 before any event. */
    long p95() {
        var count = Math.min(seen, KEPT);
        if (count == 0) {
            return 0;
        }
        var sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(PERCENTILE * count) - 1];
    }
}
