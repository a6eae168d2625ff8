package palavra.courses.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static palavra.courses.api.RunState.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palavra.courses.api.Admission;
import palavra.courses.api.PlannedStep;
import palavra.courses.api.RunState;
import palavra.kernel.Refusal;

class RunTest {

    private static final Instant NOW = Instant.parse("2026-03-09T08:00:00Z");
    private static final UUID EDITION = new UUID(1, 1);
    private static final UUID PUBLICATION = new UUID(2, 2);

    @ParameterizedTest
    @CsvSource({
        "DRAFT, ANNOUNCED", "DRAFT, ENROLLING", "DRAFT, RUNNING", "ANNOUNCED, DRAFT", "ANNOUNCED, ENROLLING",
        "ANNOUNCED, RUNNING", "ENROLLING, RUNNING", "RUNNING, CLOSING", "CLOSING, RUNNING", "CLOSING, ARCHIVED"
    })
    void shouldGoWhereAStepLeads(RunState from, RunState to) {
        var run = in(from);
        run.move(to);
        assertEquals(to, run.state());
    }

    @ParameterizedTest
    @EnumSource(RunState.class)
    void shouldRefuseEveryOtherStep(RunState from) {
        for (var to : RunState.values()) {
            if (!from.steps().contains(to)) {
                var run = in(from);
                var refusal = assertThrows(Refusal.class, () -> run.move(to));
                assertEquals("step-not-allowed", refusal.code());
                assertEquals(List.of(from.name(), to.name()), refusal.details());
                assertEquals(from, run.state());
            }
        }
    }

    @Test
    void shouldRefuseToOpenWhenNothingIsPublished() {
        var run = draft();
        run.offer(EDITION, Pin.NOTHING_YET);
        assertEquals(
                "nothing-published",
                assertThrows(Refusal.class, () -> run.move(ANNOUNCED)).code());
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2027-01-01T00:00:00Z, RUNNING",
        "false, 2026-03-09T08:00:00Z, RUNNING",
        "false, 2026-03-09T08:00:01Z, ENROLLING",
        "false, , RUNNING"
    })
    void shouldOpenForStudyingOnceItHasBegun(boolean selfPaced, Instant start, RunState expected) {
        var run = draft();
        run.schedule(Schedule.read(start, null, "UTC", selfPaced));
        run.pin(EDITION, PUBLICATION, 1);
        assertTrue(run.open(NOW));
        assertEquals(expected, run.state());
    }

    @Test
    void shouldStayAsItIsWhenOpenedAgain() {
        var run = in(CLOSING);
        assertFalse(run.open(NOW));
        assertEquals(CLOSING, run.state());
    }

    @Test
    void shouldKeepTheNewerPublicationWhenAnOlderOneArrivesLate() {
        var run = draft();
        assertTrue(run.pin(EDITION, PUBLICATION, 2));
        assertFalse(run.pin(EDITION, new UUID(3, 3), 1));
        assertEquals(PUBLICATION, run.pins().get(EDITION).publication());
    }

    @Test
    void shouldTakeAPlannedStepAtItsTimeAndForgetItOnceItIsElsewhere() {
        var run = in(RUNNING);
        run.plan(new PlannedStep(CLOSING, NOW));
        assertEquals(Optional.empty(), run.due(NOW.minusMillis(1)));
        assertEquals(Optional.of(CLOSING), run.due(NOW));
        run.move(CLOSING);
        assertEquals(null, run.planned());
        assertEquals(
                "step-not-allowed",
                assertThrows(Refusal.class, () -> run.plan(new PlannedStep(ENROLLING, NOW)))
                        .code());
    }

    @Test
    void shouldOpenForEnrollmentOnTheDayThatWasSaid() {
        var run = in(ANNOUNCED);
        assertEquals(Optional.empty(), run.due(NOW));
        run.admit(new Admission(NOW, NOW.plusSeconds(1), null, false));
        assertEquals(Optional.empty(), run.due(NOW.minusMillis(1)));
        assertEquals(Optional.of(ENROLLING), run.due(NOW));
    }

    @Test
    void shouldRefuseAGateThatClosesBeforeItOpens() {
        var run = draft();
        for (var wrong : List.of(
                new Admission(NOW, NOW.minusMillis(1), null, false),
                new Admission(null, NOW, NOW.minusMillis(1), false),
                new Admission(null, null, NOW, false))) {
            assertEquals(
                    400, assertThrows(Refusal.class, () -> run.admit(wrong)).status());
        }
        run.admit(new Admission(NOW, NOW, NOW, true));
        assertEquals(new Admission(NOW, NOW, NOW, true), run.admission());
    }

    @Test
    void shouldReadImpossibleDatesAsNone() {
        var run = draft();
        run.schedule(Schedule.read(NOW, NOW.minusSeconds(1), "Mars/Olympus", false));
        assertEquals(null, run.schedule().end());
        assertEquals("UTC", run.schedule().zone());
    }

    private static Run draft() {
        return new Run(new UUID(9, 9), null, "2026");
    }

    private static Run in(RunState state) {
        var run = draft();
        run.pin(EDITION, PUBLICATION, 1);
        for (var step : List.of(ANNOUNCED, ENROLLING, RUNNING, CLOSING, ARCHIVED)) {
            if (step.compareTo(state) <= 0) {
                run.move(step);
            }
        }
        return run;
    }
}
