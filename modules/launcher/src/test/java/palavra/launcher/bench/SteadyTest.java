package palavra.launcher.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SteadyTest {

    @Test
    void shouldGoOnSendingWhileNothingIsAnswered() {
        var last = new CountDownLatch(100);
        var seen = new Steady(100).run("none answers before the last was sent", 1, user -> {
            last.countDown();
            await(last);
        });
        assertEquals(100, seen.took().length);
        assertEquals(0, seen.failures());
    }

    @Test
    void shouldCountWhatFails() {
        var number = new AtomicInteger();
        var seen = new Steady(100).run("every tenth", 1, user -> {
            if (number.incrementAndGet() % 10 == 0) {
                throw new IllegalStateException("on purpose");
            }
        });
        assertEquals(10, seen.failures());
        assertEquals(90, seen.took().length);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
