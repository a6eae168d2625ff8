package palavra.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a module's relay when a transaction that told something has committed. */
final class Bell {

    private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(1);

    /** One way to Kafka and one flush of the disk for all that happens within it; nobody sees events come later. */
    private static final Duration GATHERING = Duration.ofMillis(50);

    /** While one follows the other the ways are longer apart: each costs the broker and all who listen as much as ten events. */
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final Semaphore rung = new Semaphore(0);
    private long left = System.nanoTime();

    /** Returns a moment after the bell was rung, or after a second: rows of a process that died are found by that. */
    void await() throws InterruptedException {
        if (rung.tryAcquire(AT_LEAST_EVERY.toNanos(), TimeUnit.NANOSECONDS)) {
            var ago = System.nanoTime() - left;
            TimeUnit.NANOSECONDS.sleep(Math.max(GATHERING.toNanos(), BETWEEN.toNanos() - ago));
            rung.drainPermits();
            left = System.nanoTime();
        }
    }

    void ring() {
        rung.release();
    }
}
