package palavra.frontend.runs;

import java.util.List;
import palavra.courses.api.EditionView;
import palavra.courses.api.FamilyEdition;
import palavra.learning.api.roster.Cohort;
import palavra.learning.api.roster.Sorting;

/**
 * The cohorts of a run as a relaunch would take them over.
 *
 * @param editions those the new run offers
 */
public record CohortPlan(List<Cohort> cohorts, Sorting sorting, List<FamilyEdition> editions) {

    static final CohortPlan NONE = new CohortPlan(List.of(), Sorting.BY_HAND, List.of());

    /** The edition whose learners a cohort is for; null where it is for all, or the new run does not offer that edition. */
    public EditionView edition(Cohort cohort) {
        return editions.stream()
                .map(FamilyEdition::edition)
                .filter(one -> one.id().equals(cohort.edition()))
                .findFirst()
                .orElse(null);
    }
}
