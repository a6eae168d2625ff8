package palavra.learning.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How a run is graded.
 *
 * @param version to be sent back with a change; 0 while the run has nothing to be graded by
 * @param own whether the run has a policy of its own, above what its publications say
 * @param policy null while there is none
 * @param course what its publications say; null while there is none
 * @param versions every policy it was graded by, newest first
 */
public record RunPolicy(
        int version, boolean own, ProposedPolicy policy, ProposedPolicy course, List<Version> versions) {

    /**
     * A policy the run was or is graded by.
     *
     * @param name of who set it; empty where it came with a publication or from an earlier run
     */
    public record Version(int version, Instant since, boolean own, String name, String reason, ProposedPolicy policy) {

        /** How the reason of a policy begins that no person gave one for; the earlier run follows. */
        public static final String CARRIED_FROM = "carried-from ";

        /** The earlier run it was carried from by a relaunch; null for none. */
        public UUID carriedFrom() {
            return name.isEmpty() && reason.startsWith(CARRIED_FROM)
                    ? UUID.fromString(reason.substring(CARRIED_FROM.length()))
                    : null;
        }
    }
}
