package palavra.outbox;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a module's relay when a transaction that told something has committed. */
final class Bell {

    private static final long AT_LEAST_EVERY_MS = 1000;

    /** One way to Kafka and one flush of the disk for all that happens within it; nobody sees events come later. */
    private static final long GATHERING_MS = 50;

    private final Semaphore rung = new Semaphore(0);

    /** Returns a moment after the bell was rung, or after a second: rows of a process that died are found by that. */
    void await() throws InterruptedException {
        if (rung.tryAcquire(AT_LEAST_EVERY_MS, TimeUnit.MILLISECONDS)) {
            TimeUnit.MILLISECONDS.sleep(GATHERING_MS);
        }
        rung.drainPermits();
    }

    void ring() {
        rung.release();
    }
}
