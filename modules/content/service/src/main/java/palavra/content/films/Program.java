package palavra.content.films;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Runs one program of another maker: no shell, no environment, no input, its own folder, a limit of time. What it says is
 * kept up to a length.
 */
final class Program {

    private static final int MOST_SAID = 64 << 10;
    private static final Duration BEAT = Duration.ofSeconds(15);

    private static final Executor READERS =
            task -> Thread.ofVirtual().name("film").start(task);

    private Program() {}

    /** How it ended and what it said. */
    record End(int code, String said) {

        boolean well() {
            return code == 0;
        }
    }

    /**
     * Waits for the end; who waits longer than that, or is interrupted, ends it.
     *
     * @param alive called from time to time while it runs
     */
    static End run(List<String> command, Path folder, Duration patience, Runnable alive) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        var process = builder.start();
        try {
            process.getOutputStream().close();
            var said = CompletableFuture.supplyAsync(() -> said(process.getInputStream()), READERS);
            var until = Instant.now().plus(patience);
            while (!process.waitFor(Math.min(BEAT.toMillis(), left(until)), TimeUnit.MILLISECONDS)) {
                if (left(until) <= 0) {
                    throw new IOException("took longer than " + patience);
                }
                alive.run();
            }
            return new End(process.exitValue(), said.join());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopping);
        } finally {
            process.destroyForcibly();
        }
    }

    private static long left(Instant until) {
        return Duration.between(Instant.now(), until).toMillis();
    }

    /** Everything is read, so that the program never waits for its reader. */
    private static String said(InputStream from) {
        try (from) {
            var kept = from.readNBytes(MOST_SAID);
            from.transferTo(OutputStream.nullOutputStream());
            return new String(kept, StandardCharsets.UTF_8);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
