package palavra.analytics.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeqRangesTest {

    @Test
    void shouldMergeNeighbors() {
        var seen = new SeqRanges();
        assertTrue(seen.add(1));
        assertTrue(seen.add(3));
        assertEquals("{[1,2),[3,4)}", seen.toString());
        assertTrue(seen.add(2));
        assertEquals("{[1,4)}", seen.toString());
        assertFalse(seen.add(3));
    }

    @Test
    void shouldSayFirstTimeExactlyOnceForAnyOrder() {
        var chance = new Random(5);
        var seen = new SeqRanges();
        var known = new HashSet<Long>();
        for (var i = 0; i < 5_000; i++) {
            var seq = 1L + chance.nextInt(700);
            assertEquals(known.add(seq), seen.add(seq));
            seen = SeqRanges.parse(seen.toString());
        }
    }
}
