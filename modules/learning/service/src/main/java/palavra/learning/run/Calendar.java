package palavra.learning.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.api.OutlineSubsection;
import palavra.courses.api.CohortDate;
import palavra.courses.api.RunDate;

/**
 * When the parts of a course open and are due for a learner of a run: what their cohort says stands above what the run
 * says, and that above the publication. Where everyone sets their own pace there are no dates.
 *
 * @param cohort null for who is in none
 */
record Calendar(boolean selfPaced, List<RunDate> dates, List<CohortDate> cohortDates, UUID cohort) {

    /** When that part is due; null for no deadline. */
    Instant due(OutlineSubsection part) {
        if (selfPaced) {
            return null;
        }
        var said = said(part.id());
        return said.isPresent() ? said.get().due() : part.due();
    }

    /** When that unit opens, which may be said of it or of the part that holds it; null for at once. */
    Instant opens(Syllabus.Unit unit) {
        if (selfPaced) {
            return null;
        }
        var said = said(unit.id(), unit.subsection().id());
        return said.isPresent() ? said.get().start() : unit.opens();
    }

    private Optional<RunDate> said(UUID... blocks) {
        var ofCohort = cohortDates.stream()
                .filter(date -> date.cohort().equals(cohort))
                .map(date -> new RunDate(date.block(), date.start(), date.due()))
                .toList();
        return Stream.of(ofCohort, dates)
                .flatMap(said -> Stream.of(blocks).flatMap(block -> of(said, block)))
                .findFirst();
    }

    private static Stream<RunDate> of(List<RunDate> said, UUID block) {
        return said.stream().filter(date -> date.block().equals(block));
    }
}
