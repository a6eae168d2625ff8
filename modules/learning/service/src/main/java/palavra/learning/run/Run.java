package palavra.learning.run;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import palavra.content.api.GradingPolicy;
import palavra.content.api.OutlineSubsection;
import palavra.courses.api.Admission;
import palavra.courses.api.CohortDate;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.learning.api.CertificateRule;
import palavra.learning.api.DueDate;
import palavra.learning.api.OfferedEdition;
import palavra.learning.api.WaitingCourse;
import palavra.learning.api.roster.Sorting;

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

    /** Whether dates are counted for each learner where they set their own pace. */
    @Column(name = "soft_dates")
    boolean softDates;

    public Integer capacity;

    @Convert(converter = RunColumns.Gate.class)
    Admission admission;

    public boolean certificate;

    @Convert(converter = RunColumns.Editions.class)
    List<EditionView> editions;

    @Convert(converter = RunColumns.Team.class)
    List<TeamMember> team;

    @Convert(converter = RunColumns.Dates.class)
    List<RunDate> dates = List.of();

    @Column(name = "cohort_dates")
    @Convert(converter = RunColumns.CohortDates.class)
    List<CohortDate> cohortDates = List.of();

    @Convert(converter = RunColumns.Audiences.class)
    Map<UUID, Set<UUID>> audiences = Map.of();

    @Enumerated(EnumType.STRING)
    Sorting sorting = Sorting.BY_HAND;

    /** What one must give to join; null for nothing. Staff says it, courses does not know it. */
    @Column(name = "enrollment_key")
    public String enrollmentKey;

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

    /** Takes over what the earlier run has of its own to grade and certify by; false where it has nothing. */
    boolean gradedAs(Run earlier) {
        ownPolicy = earlier.ownPolicy;
        certificateRule = earlier.certificateRule;
        return hasOwnPolicy() || !CertificateRule.PASS.equals(certificateRule());
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
        return state.takesLearners();
    }

    /** Whether learners were ever let in. */
    public boolean hasOpened() {
        return state != RunState.DRAFT && state != RunState.ANNOUNCED;
    }

    /** How learners come to their cohorts. */
    public Sorting sorting() {
        return sorting;
    }

    /** Whom its parts are for. */
    public Audience audiences() {
        return audiences.isEmpty() ? Audience.EVERYBODY : new Audience(audiences);
    }

    /** Says which cohorts a part is for; none for everybody. */
    public void reserve(UUID part, Set<UUID> cohorts) {
        audiences = audiences().with(part, cohorts).parts();
    }

    /** Takes over how the earlier run sorted learners, and what was only for some of its cohorts. */
    public void sortedAs(Run earlier) {
        sorting = earlier.sorting;
        audiences = earlier.audiences().carried(id).parts();
    }

    public void sortedBy(Sorting now) {
        sorting = now;
    }

    /** Who may join by themselves, and when. */
    public Admission admission() {
        return admission == null ? Admission.ALWAYS : admission;
    }

    WaitingCourse waiting(EditionView edition, int position) {
        return new WaitingCourse(id, slug, edition.title(), edition.word(), edition.language(), paper, motif, position);
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

    /** When parts are due for that learner; null for someone on the team. */
    public Function<OutlineSubsection, Instant> deadlines(Learner learner) {
        var calendar = calendar(learner);
        return part -> calendar.due(part).map(DueDate::at).orElse(null);
    }

    /** The same for those in that cohort who have nothing of their own; null for those in none. */
    public Function<OutlineSubsection, Instant> deadlinesIn(UUID cohort) {
        var calendar = new Calendar(selfPaced, null, dates, cohortDates, cohort, Map.of());
        return part -> calendar.due(part).map(DueDate::at).orElse(null);
    }

    /** The cohorts that have dates or parts of their own. */
    public Set<UUID> ownCohorts() {
        var own = new HashSet<>(audiences().cohorts());
        cohortDates.forEach(date -> own.add(date.cohort()));
        return own;
    }

    /** The dates of that learner; null for someone on the team. */
    Calendar calendar(Learner learner) {
        var cohort = learner == null ? null : learner.cohort;
        var own = learner == null ? Map.<UUID, Instant>of() : learner.extensions();
        return new Calendar(selfPaced, counting(learner), dates, cohortDates, cohort, own);
    }

    /** Whether each learner's dates are counted from their own beginning. */
    public boolean countsDates() {
        return selfPaced && softDates && start != null;
    }

    private Counting counting(Learner learner) {
        if (!countsDates()) {
            return null;
        }
        var from = learner == null ? start : learner.begins(start);
        return new Counting(start, from, ZoneId.of(zone));
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
        softDates = changed.softDates();
        capacity = changed.capacity();
        admission = changed.admission();
        certificate = changed.certificate();
        editions = changed.editions();
        team = changed.team();
        dates = changed.dates();
        cohortDates = changed.cohortDates();
        return this;
    }

    public List<OfferedEdition> offered() {
        return published().stream()
                .map(one -> new OfferedEdition(one.id(), one.language(), one.title(), one.community()))
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

    /** What can be read here now, the source first. */
    List<UUID> publications() {
        return Stream.concat(firstEdition().stream(), published().stream())
                .map(EditionView::publication)
                .distinct()
                .toList();
    }

    /** The editions that can be read here now. */
    public List<EditionView> published() {
        return editions.stream().filter(one -> one.publication() != null).toList();
    }
}
