package palavra.learning.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import palavra.learning.api.roster.Sorting;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;

/** Puts learners into cohorts at their first visit, so that who never comes unbalances nothing. */
@ApplicationScoped
public class Sorter {

    /** Whether a learner who is inside may come to a cohort by themselves. */
    public boolean sorts(Run run, Learner learner) {
        return run.sorting() != Sorting.BY_HAND && learner.cohort == null;
    }

    /** Puts them there, if they come to one; the cohorts are held, so that many who come at once are spread evenly. */
    public boolean sort(Run run, Learner learner) {
        var cohorts = sorts(run, learner) ? CohortRow.held(run.id) : List.<CohortRow>of();
        if (cohorts.isEmpty()) {
            return false;
        }
        var sizes = sizes(run.id);
        var chosen =
                switch (run.sorting()) {
                    case BALANCED -> smallest(cohorts, sizes);
                    case BY_EDITION ->
                        cohorts.stream()
                                .filter(one -> learner.edition.equals(one.edition))
                                .min(Comparator.comparing(one -> sizes.getOrDefault(one.id, 0L)));
                    case RANDOM, BY_HAND ->
                        Optional.of(cohorts.get(ThreadLocalRandom.current().nextInt(cohorts.size())));
                };
        chosen.ifPresent(cohort -> learner.cohort = cohort.id);
        return chosen.isPresent();
    }

    private static Optional<CohortRow> smallest(List<CohortRow> cohorts, Map<UUID, Long> sizes) {
        return cohorts.stream()
                .min(Comparator.<CohortRow, Long>comparing(one -> sizes.getOrDefault(one.id, 0L))
                        .thenComparing(one -> one.name));
    }

    private static Map<UUID, Long> sizes(UUID run) {
        var sizes = new HashMap<UUID, Long>();
        Learner.find(
                        "select cohort, count(*) from Learner where run = ?1 and cohort is not null"
                                + " and state = 'ACTIVE' and staff = false group by cohort",
                        run)
                .project(Size.class)
                .list()
                .forEach(size -> sizes.put(size.cohort(), size.people()));
        return sizes;
    }

    /** How many learners a cohort has. */
    public record Size(UUID cohort, Long people) {}
}
