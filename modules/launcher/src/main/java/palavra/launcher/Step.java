package palavra.launcher;

import java.time.Duration;

/** One step of a command, told on standard error as it begins and as it ends. */
public final class Step {

    private Step() {}

    /** Does it, telling how long it took; what it refuses goes on to the caller. */
    public static void run(String what, Runnable action) {
        say("  …  " + what);
        var begin = System.nanoTime();
        try {
            action.run();
        } catch (RuntimeException failed) {
            say("  ✗  " + what);
            throw failed;
        }
        var took = Duration.ofNanos(System.nanoTime() - begin);
        say("  ✓  %s (%s s)".formatted(what, seconds(took)));
    }

    static void say(String line) {
        synchronized (System.err) {
            System.err.println(line);
        }
    }

    static String seconds(Duration duration) {
        return "%.1f".formatted(duration.toMillis() / 1000.0);
    }
}
