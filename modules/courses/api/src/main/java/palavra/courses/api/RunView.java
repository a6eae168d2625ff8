package palavra.courses.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One delivery of a course.
 *
 * @param zone the IANA time zone its dates are meant in
 * @param capacity how many learners it takes; null for no limit
 * @param certificate whether passing earns a certificate
 * @param name what its team calls it
 * @param host the institution that hosts it and signs its certificates
 */
public record RunView(
        UUID id,
        UUID course,
        String slug,
        RunState state,
        Instant start,
        Instant end,
        String zone,
        boolean selfPaced,
        Integer capacity,
        boolean certificate,
        List<EditionView> editions,
        List<TeamMember> team,
        String name,
        String host) {

    /** The same for who is not on the team: names and roles, and nothing that tells accounts apart. */
    public RunView withoutAccounts() {
        var named = team.stream()
                .map(member -> new TeamMember(null, member.name(), member.role()))
                .distinct()
                .toList();
        return new RunView(
                id,
                course,
                slug,
                state,
                start,
                end,
                zone,
                selfPaced,
                capacity,
                certificate,
                editions,
                named,
                name,
                host);
    }
}
