package palavra.forums.api.rules;

import java.util.List;
import java.util.UUID;

/**
 * What holds in the discussions of a run.
 *
 * @param holdsFirst whether the first post of everyone waits for a moderator
 * @param rests when nobody but the team writes, the earliest first
 * @param blocked words that let a post wait, in all runs of the institution
 * @param version of all of these; whoever changes them says which they saw
 * @param mayBlock whether the actor may change those words: who leads a run of the institution, or an administrator
 */
public record RunRules(
        UUID run,
        String courseTitle,
        boolean holdsFirst,
        List<Rest> rests,
        List<String> blocked,
        String version,
        boolean mayBlock) {

    public RunRules {
        rests = List.copyOf(rests);
        blocked = List.copyOf(blocked);
    }
}
