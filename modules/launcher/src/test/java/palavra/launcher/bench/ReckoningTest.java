package palavra.launcher.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import palavra.launcher.bench.Handed.Outcome;
import palavra.launcher.bench.Reckoning.Found;

/** A checker that cannot fail is no check: each kind of broken promise is planted here. */
class ReckoningTest {

    private static final Found ONCE = new Found(1, "{\"q1\":[\"b\"]}");

    @Test
    void shouldBeContentWhenEveryPromiseWasKept() {
        assertEquals(
                List.of(),
                Reckoning.broken(
                        List.of(
                                handed("k1", Outcome.ACKED),
                                handed("k2", Outcome.REFUSED),
                                handed("k3", Outcome.UNKNOWN),
                                handed("k4", Outcome.UNKNOWN)),
                        Map.of("k1", ONCE, "k3", ONCE)));
    }

    @Test
    void shouldFindWhatWasLostDoubledAlteredOrHadAnEffectThoughItWasRefused() {
        var twice = new Found(2, ONCE.answers());
        assertEquals(1, found(Outcome.ACKED, Map.of()));
        assertEquals(1, found(Outcome.ACKED, Map.of("k", twice)));
        assertEquals(1, found(Outcome.ACKED, Map.of("k", new Found(1, "{\"q1\":[\"c\"]}"))));
        assertEquals(1, found(Outcome.REFUSED, Map.of("k", ONCE)));
        assertEquals(1, found(Outcome.UNKNOWN, Map.of("k", twice)));
        assertEquals(1, found(Outcome.ACKED, Map.of("k", ONCE, "other", ONCE)));
    }

    private static int found(Outcome outcome, Map<String, Found> rows) {
        return Reckoning.broken(List.of(handed("k", outcome)), rows).size();
    }

    private static Handed handed(String key, Outcome outcome) {
        return new Handed(key, "b", outcome);
    }
}
