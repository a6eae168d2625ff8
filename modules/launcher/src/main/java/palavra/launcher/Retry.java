package palavra.launcher;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Tries again every fifth of a second until it works or patience ends. */
record Retry(Duration patience) {

    private static final long PAUSE_MILLIS = 200;

    /** Refuses with one line when the attempt never worked in time. */
    void until(String what, BooleanSupplier attempt) {
        var end = System.nanoTime() + patience.toNanos();
        while (!attempt.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new Refused("%s is not ready after %d s; its log says why.".formatted(what, patience.toSeconds()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted while waiting", stop);
        }
    }
}
