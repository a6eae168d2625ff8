package palavra.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Tries again every fifth of a second until it works or patience ends. */
public record Retry(Duration patience) {

    private static final long PAUSE_MILLIS = 200;

    /** Refuses with one line when the attempt never worked in time. */
    public void until(String what, BooleanSupplier attempt) {
        var end = System.nanoTime() + patience.toNanos();
        while (!attempt.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new Refused(
                        "%s is not ready after %d s; its log says why.".formatted(what, patience.toSeconds()));
            }
            pause();
        }
    }

    /** Waits until the part answers; refuses at once, with its last words, when its process has ended. */
    void until(Part part, Path logs) {
        until(part.name(), () -> {
            var alive = part.process().isPresent();
            if (!alive) {
                throw new Refused("%s ended at start: %s (./palavra logs %1$s)"
                        .formatted(part.name(), lastLine(logs.resolve(part.name() + ".log"))));
            }
            return part.isReady();
        });
    }

    private static String lastLine(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> !line.isBlank())
                    .reduce("", (earlier, later) -> later)
                    .strip();
        } catch (IOException | UncheckedIOException unreadable) {
            return "no log";
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
