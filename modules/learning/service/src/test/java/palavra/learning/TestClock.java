package palavra.learning;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still at a moment in the spring of 2026 until a test moves it. */
@Mock
@Singleton
public class TestClock extends Clock {

    public static final Instant START = Instant.parse("2026-03-20T10:00:00Z");

    private volatile Instant now = START;

    public void set(Instant then) {
        now = then;
    }

    public void forward(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
