package palavra.launcher.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Sends what gets no answer again, as a browser would, after longer and longer pauses, until patience ends. */
final class Sender {

    private static final Duration ONE_TRY = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 4_000;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ONE_TRY)
            .build();
    private final AtomicLong again = new AtomicLong();

    /** The answer, good or bad; empty when there was none in the end, so that nobody knows what became of it. */
    Optional<HttpResponse<String>> untilAnswered(Supplier<HttpRequest.Builder> request) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var pause = FIRST_PAUSE_MILLIS;
        while (System.nanoTime() < end) {
            try {
                var answer = client.send(request.get().timeout(ONE_TRY).build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() < 500 && answer.statusCode() != 429 && answer.statusCode() != 401) {
                    return Optional.of(answer);
                }
            } catch (IOException | RuntimeException away) {
                // Not answered: nobody knows what became of it.
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                break;
            }
            again.incrementAndGet();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
        return Optional.empty();
    }

    /** How many times something was sent again. */
    long again() {
        return again.get();
    }
}
