package palavra.certificates.issuing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunRole;

/** A run as courses told it last. Root: itself; a copy, kept for what is printed and for who may revoke. */
@Entity
@Table(name = "run")
public class Run extends PanacheEntityBase {

    private static final int DAYS_OF_A_WEEK = 7;

    @Id
    UUID id;

    UUID course;
    String institution;
    String paper;
    String motif;
    String zone;

    @Column(name = "starts_at")
    Instant start;

    @Column(name = "ends_at")
    Instant end;

    @Column(name = "weekly_hours")
    Integer weeklyHours;

    boolean certificate;

    @ElementCollection
    @CollectionTable(name = "run_edition", joinColumns = @JoinColumn(name = "run_id"))
    Set<RunEdition> editions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "run_team", joinColumns = @JoinColumn(name = "run_id"))
    Set<RunTeamMember> team = new HashSet<>();

    static Run of(UUID id) {
        Run known = findById(id);
        if (known != null) {
            return known;
        }
        var fresh = new Run();
        fresh.id = id;
        return fresh;
    }

    void become(RunChanged now) {
        course = now.course();
        institution = now.institution();
        paper = now.paper();
        motif = now.motif();
        zone = now.zone();
        start = now.start();
        end = now.end();
        weeklyHours = now.weeklyHours();
        certificate = now.certificate();
        var told = now.editions().stream().map(RunEdition::of).collect(Collectors.toSet());
        editions.retainAll(told);
        editions.addAll(told);
        var people = now.team().stream()
                .collect(Collectors.toMap(
                        member -> member.person(), member -> member.role() == RunRole.LEAD, Boolean::logicalOr));
        var members = people.entrySet().stream()
                .map(member -> new RunTeamMember(member.getKey(), member.getValue()))
                .collect(Collectors.toSet());
        team.retainAll(members);
        team.addAll(members);
        persist();
    }

    /** Who teaches a run earns no certificate in it. */
    boolean isStaff(UUID person) {
        return team.stream().anyMatch(member -> member.person().equals(person));
    }

    public static boolean isLed(UUID run, UUID person) {
        return count("from Run r join r.team t where r.id = ?1 and t.person = ?2 and t.lead", run, person) > 0;
    }

    RunEdition edition(UUID wanted) {
        return editions.stream()
                .filter(edition -> edition.id().equals(wanted))
                .findAny()
                .orElseGet(this::source);
    }

    RunEdition source() {
        return editions.stream().filter(RunEdition::source).findAny().orElseGet(() -> editions.iterator()
                .next());
    }

    /** Weekly hours times weeks, a begun week counting whole; null when either is not said. */
    Integer hours() {
        if (weeklyHours == null || start == null || end == null) {
            return null;
        }
        var days = Math.max(1, Duration.between(start, end).toDays());
        return (int) Math.ceilDiv(days, DAYS_OF_A_WEEK) * weeklyHours;
    }
}
