package palavra.frontend.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import palavra.learning.api.Completion;

class BeadTest {

    @Test
    void shouldShowEachUnitWhereTheyFitInALine() {
        assertEquals(List.of("done", "next", "next"), Bead.ofUnits(new Completion(1, 3)));
        assertEquals(12, Bead.ofUnits(new Completion(0, 12)).size());
        assertEquals(List.of(), Bead.ofUnits(new Completion(0, 0)));
    }

    @Test
    void shouldLetEachBeadStandForSeveralUnitsWhereTheyAreMany() {
        var beads = Bead.ofUnits(new Completion(7, 13));
        assertEquals(12, beads.size());
        assertEquals(List.of("done", "half", "next"), beads.subList(5, 8));
        assertEquals("half", Bead.ofUnits(new Completion(1, 100)).getFirst());
        assertEquals("half", Bead.ofUnits(new Completion(99, 100)).getLast());
        assertEquals("done", Bead.ofUnits(new Completion(100, 100)).getLast());
    }
}
