package palavra.learning.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.api.OutlineSubsection;
import palavra.courses.api.CohortDate;
import palavra.courses.api.RunDate;
import palavra.learning.api.DueDate;
import palavra.learning.api.DueDate.Rule;

/**
 * When the parts of a course open and are due for a learner of a run: what was given to them by name stands above what
 * their cohort says, that above the run, and that above the publication. Where everyone sets their own pace nothing waits
 * for a date, and what is due is either nothing or counted in days from one's own beginning.
 *
 * @param extensions the learner's own dates, by subsection
 * @param counting null where dates are not counted
 * @param cohort null for who is in none
 */
record Calendar(
        boolean selfPaced,
        Counting counting,
        List<RunDate> dates,
        List<CohortDate> cohortDates,
        UUID cohort,
        Map<UUID, Instant> extensions) {

    /** When that part is due and by which rule; empty for no deadline. */
    Optional<DueDate> due(OutlineSubsection part) {
        return otherwise(part).map(date -> {
            var own = extensions.get(part.id());
            return own == null ? date : new DueDate(own, Rule.EXTENSION);
        });
    }

    /** The same without what was given to the learner by name. */
    Optional<DueDate> otherwise(OutlineSubsection part) {
        return selfPaced && counting == null
                ? Optional.empty()
                : fixed(part).flatMap(date -> counting == null ? Optional.of(date) : counting.of(date));
    }

    /** When that unit opens, which may be said of it or of the part that holds it; null for at once. */
    Instant opens(Syllabus.Unit unit) {
        if (selfPaced) {
            return null;
        }
        var blocks = List.of(unit.id(), unit.subsection().id());
        return ofCohort(blocks).or(() -> ofRun(blocks)).map(RunDate::start).orElseGet(unit::opens);
    }

    /** The first rule that says anything counts, also where it says that there is no deadline. */
    private Optional<DueDate> fixed(OutlineSubsection part) {
        var blocks = List.of(part.id());
        var said = ofCohort(blocks)
                .map(date -> new DueDate(date.due(), Rule.COHORT))
                .or(() -> ofRun(blocks).map(date -> new DueDate(date.due(), Rule.RUN)))
                .orElseGet(() -> new DueDate(part.due(), Rule.COURSE));
        return said.at() == null ? Optional.empty() : Optional.of(said);
    }

    private Optional<RunDate> ofCohort(List<UUID> blocks) {
        var ofCohort = cohortDates.stream()
                .filter(date -> date.cohort().equals(cohort))
                .map(date -> new RunDate(date.block(), date.start(), date.due()))
                .toList();
        return first(ofCohort, blocks);
    }

    private Optional<RunDate> ofRun(List<UUID> blocks) {
        return first(dates, blocks);
    }

    private static Optional<RunDate> first(List<RunDate> said, List<UUID> blocks) {
        return blocks.stream().flatMap(block -> of(said, block)).findFirst();
    }

    private static Stream<RunDate> of(List<RunDate> said, UUID block) {
        return said.stream().filter(date -> date.block().equals(block));
    }
}
