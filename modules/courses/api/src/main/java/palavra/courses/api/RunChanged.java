package palavra.courses.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Told whenever anything about a run changes: its whole present state, so that the last one heard is enough.
 *
 * @param institution who hosts the run and signs its certificates
 * @param dates what this run says otherwise than its publications
 * @param cohortDates what cohorts have otherwise than the run
 * @param admission who may join it by themselves, and when
 * @param pinnedFrom the run whose team's pinned threads come along into this one; null for none
 * @param softDates whether the dates are counted for each learner from their own beginning, where they set their own pace
 * @param gradedAs the run whose own grading and certificate rule this one begins with; null for none
 * @param cohortsFrom the run whose cohorts, with nobody in them, this one begins with; null for none
 */
public record RunChanged(
        UUID run,
        UUID course,
        String slug,
        UUID institutionId,
        String institution,
        String paper,
        String motif,
        RunState state,
        Instant start,
        Instant end,
        String zone,
        boolean selfPaced,
        Integer capacity,
        boolean certificate,
        Integer weeklyHours,
        List<EditionView> editions,
        List<TeamMember> team,
        List<RunDate> dates,
        UUID pinnedFrom,
        Admission admission,
        List<CohortDate> cohortDates,
        UUID gradedAs,
        UUID cohortsFrom,
        boolean softDates) {

    public RunChanged {
        dates = dates == null ? List.of() : dates;
        cohortDates = cohortDates == null ? List.of() : cohortDates;
        admission = admission == null ? Admission.ALWAYS : admission;
    }

    /** One that anyone may join at any time, and that is graded as its course says. */
    public RunChanged(
            UUID run,
            UUID course,
            String slug,
            UUID institutionId,
            String institution,
            String paper,
            String motif,
            RunState state,
            Instant start,
            Instant end,
            String zone,
            boolean selfPaced,
            Integer capacity,
            boolean certificate,
            Integer weeklyHours,
            List<EditionView> editions,
            List<TeamMember> team,
            List<RunDate> dates,
            UUID pinnedFrom) {
        this(
                run,
                course,
                slug,
                institutionId,
                institution,
                paper,
                motif,
                state,
                start,
                end,
                zone,
                selfPaced,
                capacity,
                certificate,
                weeklyHours,
                editions,
                team,
                dates,
                pinnedFrom,
                null,
                null,
                null,
                null,
                false);
    }
}
