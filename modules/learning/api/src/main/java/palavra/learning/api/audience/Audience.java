package palavra.learning.api.audience;

import java.util.Set;
import java.util.UUID;

/** The cohorts a part is for; none for everybody. */
public record Audience(Set<UUID> cohorts) {

    public Audience {
        cohorts = cohorts == null ? Set.of() : Set.copyOf(cohorts);
    }
}
