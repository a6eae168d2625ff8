package palavra.forums.api.moderation;

import java.util.List;
import java.util.UUID;

/**
 * One decision on everything that is held of some people.
 *
 * @param people 1–200 of them
 * @param decision as for a single case
 */
public record Sweep(List<UUID> people, Decision decision) {

    public static final int MOST_PEOPLE = 200;

    public Sweep {
        people = people == null ? List.of() : List.copyOf(people);
    }
}
