package palavra.courses.relaunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateShiftTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final ZoneId MAPUTO = ZoneId.of("Africa/Maputo");

    @ParameterizedTest
    @CsvSource({
        // Summer time begins on 28 March 2027 in Lisbon: people's clocks show 23:59 on both days.
        "2027-03-01T23:59:00Z, 30, 2027-03-31T22:59:00Z",
        "2027-03-01T23:59:00Z, 0, 2027-03-01T23:59:00Z",
        "2028-02-29T12:00:00Z, 365, 2029-02-28T12:00:00Z",
        "2027-03-31T22:59:00Z, -30, 2027-03-01T23:59:00Z"
    })
    void shouldKeepTheHourOnPeoplesClocks(Instant at, long days, Instant expected) {
        assertEquals(expected, new DateShift(LISBON, LISBON, days, false, null).move(at));
    }

    @Test
    void shouldMeanTheSameHourInTheNewZone() {
        var shift = new DateShift(MAPUTO, LISBON, 7, false, Set.of());
        assertEquals(Instant.parse("2027-01-11T22:00:00Z"), shift.move(Instant.parse("2027-01-04T20:00:00Z")));
    }

    @Test
    void shouldMoveOnToTheNextFreeDay() {
        var friday = Instant.parse("2027-04-02T10:00:00Z");
        var easterMonday = Set.of(LocalDate.parse("2027-04-05"));
        var shift = new DateShift(MAPUTO, MAPUTO, 1, true, easterMonday);
        assertEquals(Instant.parse("2027-04-06T10:00:00Z"), shift.move(friday));
        assertEquals(null, shift.move(null));
    }

    @Test
    void shouldNeverChangeTheOrderOfDates() {
        var random = new Random(3);
        for (var round = 0; round < 500; round++) {
            var holidays = Set.of(day(random), day(random).plusYears(1));
            var shift = new DateShift(LISBON, MAPUTO, random.nextInt(-400, 400), random.nextBoolean(), holidays);
            var one = Instant.parse("2027-01-01T00:00:00Z").plus(random.nextInt(9_000), ChronoUnit.HOURS);
            var other = one.plus(random.nextInt(3, 900), ChronoUnit.HOURS);
            var days = LocalDate.ofInstant(shift.move(one), MAPUTO);
            assertFalse(LocalDate.ofInstant(shift.move(other), MAPUTO).isBefore(days), () -> one + " " + other);
        }
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2027, 1, 1).plusDays(random.nextInt(365));
    }
}
