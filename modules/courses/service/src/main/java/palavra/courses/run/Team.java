package palavra.courses.run;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.courses.api.RunRole;
import palavra.courses.api.TeamMember;
import palavra.kernel.Refusal;

/** The people given a role for one run. Changes are made with the run locked, so that a lead always remains. */
public final class Team {

    private final UUID run;
    private final List<Grant> grants;

    public Team(Run run) {
        this.run = run.id();
        this.grants = Grant.of(run.id());
    }

    /** Gives a role; nothing happens when the person has it. */
    public void join(TeamMember member, Instant at, UUID by) {
        if (grants.stream().noneMatch(grant -> isSame(grant.member(), member))) {
            new Grant(member, Scope.RUN, run, at, by).persist();
        }
    }

    /** Takes all roles from a person, and says who that was; the last lead cannot go. */
    public String leave(UUID person) {
        var theirs = grants.stream()
                .filter(grant -> grant.member().person().equals(person))
                .toList();
        if (theirs.isEmpty()) {
            throw Refusal.notFound();
        }
        if (grants.stream().filter(Team::isLead).allMatch(theirs::contains)
                && theirs.stream().anyMatch(Team::isLead)) {
            throw Refusal.conflict("last-lead", "A run keeps at least one lead. Name another one first.");
        }
        theirs.forEach(Grant::delete);
        return theirs.stream()
                .map(grant -> grant.member().name() + " " + grant.member().role())
                .collect(Collectors.joining(", "));
    }

    /** Gives the same roles in another run. */
    public void carryTo(Run other, Instant at, UUID by) {
        var there = new Team(other);
        grants.forEach(grant -> there.join(grant.member(), at, by));
    }

    public int size() {
        return (int)
                grants.stream().map(grant -> grant.member().person()).distinct().count();
    }

    public boolean isEmpty() {
        return grants.isEmpty();
    }

    public boolean has(UUID person) {
        return grants.stream().anyMatch(grant -> grant.member().person().equals(person));
    }

    private static boolean isLead(Grant grant) {
        return grant.member().role() == RunRole.LEAD;
    }

    private static boolean isSame(TeamMember one, TeamMember other) {
        return one.person().equals(other.person()) && one.role() == other.role();
    }
}
