package palavra.outbox;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The wait before another try: doubles from a quarter of a second up to ten, with a quarter of chance in it. */
record Pause(long millis) {

    private static final long LONGEST = 10_000;

    static Pause first() {
        return new Pause(250);
    }

    Pause next() {
        return new Pause(Math.min(LONGEST, millis * 2));
    }

    void sit() {
        try {
            TimeUnit.MILLISECONDS.sleep(millis + ThreadLocalRandom.current().nextLong(millis / 4 + 1));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", stopping);
        }
    }
}
