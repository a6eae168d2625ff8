package palavra.courses.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A run to be made from an earlier one.
 *
 * @param start its first day in its zone; every other date moves by as many days as lie between the two starts
 * @param zone null for the earlier run's
 * @param selfPaced whether learners set their own pace; null for as in the earlier run
 * @param editions those it offers, each with its newest publication
 * @param institution who hosts it; null for the earlier run's
 * @param team whether the team comes along
 * @param pinnedThreads whether what the team wrote and pinned in the discussions does
 * @param grading whether a grading and a certificate rule of its own do
 * @param cohorts whether its cohorts do, with nobody in them
 * @param weekdaysOnly whether what would fall on a Saturday or Sunday moves on to Monday
 * @param holidays days nothing may fall on; it moves on to the next day that is free
 * @param dates what is to be otherwise than shifted; null or empty for nothing
 */
public record NewRun(
        String name,
        LocalDate start,
        String zone,
        Boolean selfPaced,
        Set<UUID> editions,
        UUID institution,
        boolean team,
        boolean pinnedThreads,
        boolean grading,
        boolean cohorts,
        boolean weekdaysOnly,
        Set<LocalDate> holidays,
        List<RunDate> dates) {}
