package palavra.forums.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ProcessingException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.learning.api.Learning;
import palavra.learning.api.Membership;

class WithheldMemoryTest {

    private static final UUID RUN = Ids.next();
    private static final UUID UNIT = Ids.next();

    private final AtomicLong now = new AtomicLong();
    private RuntimeException failure;

    private final Learning learning = (Learning) Proxy.newProxyInstance(
            Learning.class.getClassLoader(), new Class<?>[] {Learning.class}, (proxy, method, values) -> {
                if (failure != null) {
                    throw failure;
                }
                return new Membership(true, null, Set.of(), Set.of(UNIT));
            });
    private final Withheld withheld = new Withheld(learning, now::get);

    @Test
    void shouldHoldOnToTheLastAnswerWhileLearningIsAway() {
        var wanja = Ids.next();
        assertThat(withheld.from(wanja, RUN)).containsExactly(UNIT);
        failure = new ProcessingException("away");
        now.addAndGet(Duration.ofMinutes(50).toNanos());
        assertThat(withheld.from(wanja, RUN)).containsExactly(UNIT);
        assertThatThrownBy(() -> withheld.from(Ids.next(), RUN)).isInstanceOf(Refusal.class);
        failure = new Refusal(503, "try-again", "Not well");
        assertThat(withheld.from(wanja, RUN)).containsExactly(UNIT);
        now.addAndGet(Duration.ofMinutes(11).toNanos());
        assertThatThrownBy(() -> withheld.from(wanja, RUN)).isInstanceOf(Refusal.class);
    }
}
