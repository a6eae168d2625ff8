package palavra.content.runs;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;

/** What content keeps of a run: its course, its team, when it starts and at whose pace, and every publication it ever showed. */
@Entity(name = "Run")
@Table(name = "run")
public class RunCopy extends PanacheEntityBase {

    /** A person on the team. */
    @Embeddable
    public record Member(
            UUID person, @Enumerated(EnumType.STRING) RunRole role) {}

    @Id
    UUID id;

    UUID course;

    @Enumerated(EnumType.STRING)
    RunState state;

    @Column(name = "starts_at")
    Instant start;

    @Column(name = "self_paced")
    boolean selfPaced;

    @ElementCollection
    @CollectionTable(name = "run_member", joinColumns = @JoinColumn(name = "run"))
    Set<Member> members = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "run_publication", joinColumns = @JoinColumn(name = "run"))
    @Column(name = "publication")
    Set<UUID> publications = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "run_opening", joinColumns = @JoinColumn(name = "run"))
    Set<Opening> openings = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "cohort_opening", joinColumns = @JoinColumn(name = "run"))
    Set<CohortOpening> cohortOpenings = new HashSet<>();

    /** The same for one cohort, above what the run says. */
    @Embeddable
    public record CohortOpening(UUID cohort, UUID block, Instant opens) {}

    /** When a part of the course opens in the run, above what a publication says; null for with the run. */
    @Embeddable
    public record Opening(UUID block, Instant opens) {}

    /** Writes the run's present state; publications that were shown once stay readable. */
    static void keep(RunChanged run) {
        RunCopy copy = findById(run.run());
        if (copy == null) {
            copy = new RunCopy();
            copy.id = run.run();
            copy.course = run.course();
            copy.persist();
        }
        copy.state = run.state();
        copy.start = run.start();
        copy.selfPaced = run.selfPaced();
        var team = run.team().stream()
                .map(one -> new Member(one.person(), one.role()))
                .toList();
        copy.members.retainAll(team);
        copy.members.addAll(team);
        var dates = run.dates().stream()
                .map(date -> new Opening(date.block(), date.start()))
                .toList();
        copy.openings.retainAll(dates);
        copy.openings.addAll(dates);
        var ofCohorts = run.cohortDates().stream()
                .map(date -> new CohortOpening(date.cohort(), date.block(), date.start()))
                .toList();
        copy.cohortOpenings.retainAll(ofCohorts);
        copy.cohortOpenings.addAll(ofCohorts);
        run.editions().stream()
                .map(EditionView::publication)
                .filter(id -> id != null)
                .forEach(copy.publications::add);
    }

    /** Whether the person has one of these roles in a run of the course. */
    public static boolean hasRole(UUID course, UUID person, RunRole... roles) {
        return count(
                        "from Run r join r.members m where r.course = ?1 and m.person = ?2 and m.role in ?3",
                        course,
                        person,
                        List.of(roles))
                > 0;
    }

    /** Whether a run of the course is known yet. */
    public static boolean isKnownOf(UUID course) {
        return count("course", course) > 0;
    }

    /** What the run itself says of when a unit opens: of the unit, else of the part that holds it. */
    public static Optional<Opening> opening(UUID run, UUID unit, UUID part) {
        List<Opening> said = find(
                        "select o from Run r join r.openings o where r.id = ?1 and o.block in (?2, ?3)",
                        run,
                        unit,
                        part)
                .project(Opening.class)
                .list();
        return said.stream().filter(one -> one.block().equals(unit)).findFirst().or(() -> said.stream()
                .findFirst());
    }

    /** What the run says of that for a cohort. */
    public static Optional<Opening> opening(UUID run, UUID cohort, UUID unit, UUID part) {
        List<CohortOpening> said = find(
                        "select o from Run r join r.cohortOpenings o where r.id = ?1 and o.cohort = ?2 and o.block in (?3, ?4)",
                        run,
                        cohort,
                        unit,
                        part)
                .project(CohortOpening.class)
                .list();
        return said.stream()
                .sorted(java.util.Comparator.comparing(one -> !one.block().equals(unit)))
                .map(one -> new Opening(one.block(), one.opens()))
                .findFirst();
    }

    /** The newest publication that a run shows of each edition. */
    public static List<UUID> newest(UUID run) {
        return getEntityManager()
                .createNativeQuery("""
                        select distinct on (p.edition) p.id
                          from run_publication r join publication p on p.id = r.publication
                         where r.run = :run order by p.edition, p.number desc""", UUID.class)
                .setParameter("run", run)
                .getResultList();
    }

    /** How a run stands to a person and a publication, in one statement; null when there is no such run. */
    public static Standing standing(UUID run, UUID person, UUID publication) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select r.course,
                               exists (select 1 from run_member m where m.run = r.id and m.person = :person),
                               exists (select 1 from run_publication p where p.run = r.id and p.publication = :publication),
                               r.state, r.starts_at, r.self_paced,
                               exists (select 1 from cohort_opening c where c.run = r.id)
                          from run r where r.id = :run""", Object[].class)
                .setParameter("run", run)
                .setParameter("person", person)
                .setParameter("publication", publication)
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        var row = rows.getFirst();
        var state = row[3] == null ? RunState.RUNNING : RunState.valueOf((String) row[3]);
        return new Standing(
                (UUID) row[0], (boolean) row[1], (boolean) row[2], state, (Instant) row[4], (boolean) row[5], (boolean)
                        row[6]);
    }

    /**
     * @param shown whether the run shows the publication or did so once
     * @param byCohort whether cohorts have dates of their own
     */
    public record Standing(
            UUID course,
            boolean onTeam,
            boolean shown,
            RunState state,
            Instant start,
            boolean selfPaced,
            boolean byCohort) {

        /** Whether learners may be inside by now. */
        public boolean hasStarted(Instant now) {
            return switch (state) {
                case DRAFT, ANNOUNCED -> false;
                case ENROLLING -> start == null || !start.isAfter(now);
                case RUNNING, CLOSING, ARCHIVED -> true;
            };
        }
    }
}
