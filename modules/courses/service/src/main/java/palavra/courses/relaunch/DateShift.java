package palavra.courses.relaunch;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.courses.api.Admission;
import palavra.courses.api.CohortDate;
import palavra.courses.api.NewRun;
import palavra.courses.api.RelaunchPlan;
import palavra.courses.run.CohortBlock;
import palavra.courses.run.Dates;

/**
 * Moves every date by the same number of days. The time of day stays what people there read on their clocks, also across
 * a change to summer time; what falls on a day that is not free moves on to the next one, so that nothing changes order.
 */
public record DateShift(ZoneId from, ZoneId to, long days, boolean weekdaysOnly, Set<LocalDate> holidays) {

    public DateShift {
        holidays = holidays == null ? Set.of() : Set.copyOf(holidays);
    }

    /** As a plan moves the dates of an earlier run in that zone. */
    static DateShift of(ZoneId from, RelaunchPlan plan, NewRun wanted) {
        return new DateShift(from, ZoneId.of(plan.zone()), plan.days(), wanted.weekdaysOnly(), wanted.holidays());
    }

    /** The moment after the move; null for none. */
    public Instant move(Instant at) {
        if (at == null) {
            return null;
        }
        var moved = at.atZone(from).toLocalDateTime().plusDays(days);
        return moved.with(free(moved.toLocalDate())).atZone(to).toInstant();
    }

    /** Who may join stays; when they may moves. */
    Admission moved(Admission admission) {
        return new Admission(
                move(admission.opens()),
                move(admission.closes()),
                move(admission.lateUntil()),
                admission.invitedOnly());
    }

    /** What cohorts have otherwise, for those that come along into the run. */
    Map<CohortBlock, Dates> moved(Map<CohortBlock, Dates> dates, UUID run) {
        var moved = new HashMap<CohortBlock, Dates>();
        dates.forEach((at, was) -> moved.put(
                new CohortBlock(CohortDate.carried(at.cohort(), run), at.block()),
                new Dates(move(was.start()), move(was.due()))));
        return moved;
    }

    private LocalDate free(LocalDate day) {
        var free = day;
        while (holidays.contains(free) || weekdaysOnly && isWeekend(free)) {
            free = free.plusDays(1);
        }
        return free;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
