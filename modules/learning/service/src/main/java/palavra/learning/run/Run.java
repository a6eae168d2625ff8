package palavra.learning.run;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import palavra.content.api.GradingPolicy;
import palavra.content.api.OutlineSubsection;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.learning.api.CertificateRule;
import palavra.learning.api.OfferedEdition;

/** What learning knows of a run: a copy of its last {@link RunChanged}, and the policy it is graded by. */
@Entity
@DynamicUpdate
public class Run extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID course;
    public String slug;
    public String institution;
    public String paper;
    public String motif;

    @Enumerated(EnumType.STRING)
    public RunState state;

    @Column(name = "starts_at")
    public Instant start;

    @Column(name = "ends_at")
    public Instant end;

    public String zone;

    @Column(name = "self_paced")
    public boolean selfPaced;

    Integer capacity;
    public boolean certificate;

    @Convert(converter = RunColumns.Editions.class)
    List<EditionView> editions;

    @Convert(converter = RunColumns.Team.class)
    List<TeamMember> team;

    @Convert(converter = RunColumns.Dates.class)
    List<RunDate> dates = List.of();

    @Column(name = "policy_version")
    int policyVersion;

    @Column(name = "policy_publication")
    UUID policyPublication;

    /** Above what its publications say; null for those. */
    @Column(name = "own_policy")
    @Convert(converter = RunColumns.Policy.class)
    GradingPolicy ownPolicy;

    @Column(name = "certificate_rule")
    @Convert(converter = RunColumns.Rule.class)
    CertificateRule certificateRule;

    /** What earns its certificate. */
    public CertificateRule certificateRule() {
        return certificateRule == null ? CertificateRule.PASS : certificateRule;
    }

    public int policyVersion() {
        return policyVersion;
    }

    public boolean hasOwnPolicy() {
        return ownPolicy != null;
    }

    /** Whether the person may do in it what only that role may. */
    public boolean hasAs(RunRole role, UUID person) {
        return team.stream().anyMatch(member -> member.person().equals(person) && member.role() == role);
    }

    public boolean hasOnTeam(UUID person) {
        return team.stream().anyMatch(member -> member.person().equals(person));
    }

    /** An edition that can be read here now. */
    public Optional<EditionView> edition(UUID edition) {
        return published().stream().filter(one -> one.id().equals(edition)).findFirst();
    }

    /** The source when it is published, else the first that is; empty while there is nothing to read. */
    public Optional<EditionView> firstEdition() {
        return published().stream().filter(EditionView::source).findFirst().or(() -> published().stream()
                .findFirst());
    }

    /** What someone reads who chose that edition: another one when the chosen one is not offered any more. */
    public Optional<EditionView> reading(UUID edition) {
        return edition(edition).or(this::firstEdition);
    }

    public boolean takesLearners() {
        return state == RunState.ENROLLING || state == RunState.RUNNING;
    }

    /** Whether content is open: enrolling comes before the start, unless the start has passed or there is none. */
    public boolean hasStarted(Instant now) {
        return switch (state) {
            case DRAFT, ANNOUNCED -> false;
            case ENROLLING -> start == null || !start.isAfter(now);
            case RUNNING, CLOSING, ARCHIVED -> true;
        };
    }

    public boolean isArchived() {
        return state == RunState.ARCHIVED;
    }

    /** When that part is due: as the run says, else as its publication does; never where everyone sets their own pace. */
    public Instant due(OutlineSubsection part) {
        if (selfPaced) {
            return null;
        }
        var own = date(part.id());
        return own.isPresent() ? own.get().due() : part.due();
    }

    /** When that unit opens, likewise: the run may say it of the unit or of the part that holds it; null for at once. */
    public Instant opens(Syllabus.Unit unit) {
        if (selfPaced) {
            return null;
        }
        var own = date(unit.id()).or(() -> date(unit.subsection().id()));
        return own.isPresent() ? own.get().start() : unit.opens();
    }

    private Optional<RunDate> date(UUID block) {
        return dates.stream().filter(date -> date.block().equals(block)).findFirst();
    }

    /** Takes over a run's whole present state. */
    Run become(RunChanged changed) {
        id = changed.run();
        course = changed.course();
        slug = changed.slug();
        institution = changed.institution();
        paper = changed.paper();
        motif = changed.motif();
        state = changed.state();
        start = changed.start();
        end = changed.end();
        zone = changed.zone();
        selfPaced = changed.selfPaced();
        capacity = changed.capacity();
        certificate = changed.certificate();
        editions = changed.editions();
        team = changed.team();
        dates = changed.dates();
        return this;
    }

    public List<OfferedEdition> offered() {
        return published().stream()
                .map(one -> new OfferedEdition(one.id(), one.language(), one.title()))
                .toList();
    }

    /** Whether the policy of that edition's publication is the run's: the source's, else that of the first to be read. */
    public boolean isGradedBy(UUID edition) {
        var isSource =
                editions.stream().anyMatch(one -> one.source() && one.id().equals(edition));
        return isSource
                || firstEdition().map(first -> first.id().equals(edition)).orElse(true);
    }

    /** Whether it offers the edition, be there something to read or not. */
    public boolean offers(UUID edition) {
        return editions.stream().anyMatch(one -> one.id().equals(edition));
    }

    /** The editions that can be read here now. */
    public List<EditionView> published() {
        return editions.stream().filter(one -> one.publication() != null).toList();
    }

    /** Takes one seat; false when there is none. The database counts, so no two can take the last one. */
    public boolean takeSeat() {
        return getEntityManager()
                        .createNativeQuery("update run set taken = taken + 1"
                                + " where id = :run and (capacity is null or taken < capacity)")
                        .setParameter("run", id)
                        .executeUpdate()
                == 1;
    }

    public void freeSeat() {
        getEntityManager()
                .createNativeQuery("update run set taken = taken - 1 where id = :run")
                .setParameter("run", id)
                .executeUpdate();
    }
}
