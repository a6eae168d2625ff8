package palavra.learning.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.courses.api.CohortDate;

/**
 * Whom the parts of a course are for in a run.
 *
 * @param parts those that are only for some cohorts, with these; the others are for everybody
 */
public record Audience(Map<UUID, Set<UUID>> parts) {

    static final Audience EVERYBODY = new Audience(Map.of());

    public boolean isEverybody() {
        return parts.isEmpty();
    }

    /** The cohorts a part is for; none for everybody. */
    public Set<UUID> of(UUID part) {
        return parts.getOrDefault(part, Set.of());
    }

    /** The parts that are not there for who is in that cohort; null for who is in none. */
    public Set<UUID> hiddenFrom(UUID cohort) {
        return isEverybody()
                ? Set.of()
                : parts.entrySet().stream()
                        .filter(part -> cohort == null || !part.getValue().contains(cohort))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    /** The cohorts that something is only for. */
    public Set<UUID> cohorts() {
        return parts.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    Audience with(UUID part, Set<UUID> cohorts) {
        var all = new HashMap<>(parts);
        if (cohorts.isEmpty()) {
            all.remove(part);
        } else {
            all.put(part, Set.copyOf(cohorts));
        }
        return new Audience(all);
    }

    /** The same for a run that begins with the cohorts of an earlier one. */
    Audience carried(UUID into) {
        var all = new HashMap<UUID, Set<UUID>>();
        parts.forEach((part, cohorts) -> {
            var carried = new HashSet<UUID>();
            cohorts.forEach(cohort -> carried.add(CohortDate.carried(cohort, into)));
            all.put(part, carried);
        });
        return new Audience(all);
    }
}
