package palavra.frontend.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palavra.content.api.translation.Desk.DeskSection;
import palavra.content.api.translation.Desk.DeskUnit;
import palavra.content.api.translation.Gate;
import palavra.content.api.translation.State;

class StandingTest {

    @Test
    void shouldShowAFewMissingTextsAmongThousands() {
        var standing = standing(Map.of(State.APPROVED, 4_996, State.MISSING, 4), List.of());
        var missing = standing.segments().getLast();
        assertEquals(State.MISSING, missing.state());
        assertTrue(missing.width() > 1);
        assertEquals(100, missing.start() + missing.width(), 0.01);
    }

    @Test
    void shouldSayWhichLimitIsPassed() {
        var standing = standing(Map.of(State.APPROVED, 97, State.MISSING, 3), List.of());
        assertTrue(standing.missingTooMany());
        assertFalse(standing.staleTooMany());
    }

    @Test
    void shouldDrawNothingBeforeTheSourceIsPublished() {
        assertEquals(List.of(), standing(Map.of(), List.of()).segments());
    }

    @Test
    void shouldListNoMoreUnitsThanAPageCanBear() {
        var list = UnitList.of(
                standing(Map.of(), List.of(section(150), section(150), section(9)))
                        .desk(),
                null);
        assertEquals(
                List.of(150, 50, 0),
                list.groups().stream().map(group -> group.units().size()).toList());
        assertEquals(
                List.of(0, 100, 9),
                list.groups().stream().map(UnitList.Group::more).toList());
    }

    private static DeskSection section(int units) {
        var all = IntStream.range(0, units)
                .mapToObj(one -> new DeskUnit(UUID.randomUUID(), "Unit", State.DRAFT, 1, 0))
                .toList();
        return new DeskSection(UUID.randomUUID(), "Section", Map.of(), all);
    }

    private static Standing standing(Map<State, Integer> counts, List<DeskSection> sections) {
        var desk = WaterCourse.desk(FakeTranslation.EDITION, counts, new Gate(2, 5, false), sections);
        return new Standing(desk, Shown.NEEDS);
    }
}
