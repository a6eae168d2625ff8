package palavra.forums.api.moderation;

import java.util.List;
import java.util.UUID;

/**
 * How someone stands in the discussions of a run, for its moderators.
 *
 * @param mayRestrain whether the actor may act on this person: nobody acts on an equal or higher role
 * @param mayEverywhere whether also in all runs of the institution
 * @param restraints those of this run and those that hold here from another run of the institution, the latest first
 */
public record PersonStanding(
        UUID run,
        String courseTitle,
        UUID person,
        String name,
        boolean mayRestrain,
        boolean mayEverywhere,
        List<RestraintView> restraints) {

    public PersonStanding {
        restraints = List.copyOf(restraints);
    }
}
