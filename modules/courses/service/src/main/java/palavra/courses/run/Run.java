package palavra.courses.run;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import palavra.courses.api.Admission;
import palavra.courses.api.NewRun;
import palavra.courses.api.PlannedStep;
import palavra.courses.api.RunState;
import palavra.courses.course.Course;
import palavra.courses.course.Institution;
import palavra.kernel.Refusal;

/** One delivery of a course: its dates, its state and what it shows of each edition. Part of {@link Course}. */
@Entity
public class Run extends PanacheEntityBase {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Course course;

    private String name;

    @Enumerated(EnumType.STRING)
    private RunState state = RunState.DRAFT;

    private Schedule schedule = Schedule.read(null, null, null, true);

    private Integer capacity;

    private Joining joining = Joining.FREE;

    /** The step it takes by itself, and when; both null for none. */
    @Enumerated(EnumType.STRING)
    @Column(name = "planned_state")
    private RunState plannedState;

    @Column(name = "planned_at")
    private Instant plannedAt;

    private boolean certificate = true;

    /** Who hosts it; null for the course's own institution. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Institution host;

    @Column(name = "text_corrections")
    private boolean textCorrections;

    /** Null where all of it is. */
    private Lineage lineage;

    @ElementCollection
    @CollectionTable(name = "run_edition", joinColumns = @JoinColumn(name = "run_id"))
    @MapKeyColumn(name = "edition_id")
    private Map<UUID, Pin> pins = new HashMap<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "run_date", joinColumns = @JoinColumn(name = "run_id"))
    @MapKeyColumn(name = "block_id")
    private Map<UUID, Dates> dates = new HashMap<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "cohort_date", joinColumns = @JoinColumn(name = "run_id"))
    private Map<CohortBlock, Dates> cohortDates = new HashMap<>();

    @Version
    private int version;

    protected Run() {}

    /** A draft that offers nothing yet. */
    public Run(UUID id, Course course, String name) {
        this.id = id;
        this.course = course;
        this.name = name == null ? "" : name;
    }

    /** The run, kept from others until the transaction ends. */
    public static Optional<Run> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of a course, newest first. */
    public static List<UUID> idsOf(Course course) {
        return find("select r.id from Run r where r.course = ?1 order by r.id desc", course)
                .project(UUID.class)
                .list();
    }

    /** What open runs show of an edition that take corrections of it by themselves. */
    public static List<UUID> shownWhereCorrected(UUID edition) {
        return find(
                        "select distinct p.publication from Run r join r.pins p where key(p) = ?1 and r.textCorrections"
                                + " and r.state not in ?2 and p.publication is not null",
                        edition,
                        List.of(RunState.DRAFT, RunState.ARCHIVED))
                .project(UUID.class)
                .list();
    }

    /** Those that were relaunched from a run, newest first. */
    public static List<UUID> relaunchesOf(UUID run) {
        return find("select r.id from Run r where r.lineage.origin = ?1 order by r.id desc", run)
                .project(UUID.class)
                .list();
    }

    /** Those that offer an edition and are not over. */
    public static List<Run> offering(UUID edition) {
        return list(
                "select r from Run r join r.pins p where key(p) = ?1 and r.state <> ?2", edition, RunState.ARCHIVED);
    }

    /** Takes over everything but dates from the run it is relaunched from; the rest where it is wanted. */
    public void relaunchedFrom(Run earlier, NewRun wanted) {
        lineage = Lineage.from(earlier.id, wanted);
        capacity = earlier.capacity;
        certificate = earlier.certificate;
        textCorrections = earlier.textCorrections;
        joining = earlier.joining;
    }

    public void schedule(Schedule now) {
        schedule = now;
    }

    /** Sets what is neither a date nor an edition. */
    public void become(String name, Integer capacity, boolean certificate, boolean textCorrections, Institution host) {
        if (capacity != null && capacity < 1) {
            throw Refusal.invalid("capacity-too-small", "A run takes at least one learner.");
        }
        this.name = name == null ? "" : name.strip();
        this.capacity = capacity;
        this.certificate = certificate;
        this.textCorrections = textCorrections;
        hostedBy(host);
    }

    /** Says who may join by themselves, and when. */
    public void admit(Admission now) {
        joining = Joining.of(now);
    }

    public Admission admission() {
        return joining.admission();
    }

    /** Plans a step it may take from where it is now; null for none. */
    public void plan(PlannedStep step) {
        if (step != null && !state.steps().contains(step.to())) {
            throw notAllowed(step.to());
        }
        plannedState = step == null ? null : step.to();
        plannedAt = step == null ? null : Schedule.sane(step.at());
    }

    public PlannedStep planned() {
        return plannedState == null ? null : new PlannedStep(plannedState, plannedAt);
    }

    /** The step to take by itself at this moment: the planned one, else the one its dates ask for; empty for none. */
    Optional<RunState> due(Instant now) {
        if (plannedAt != null && !plannedAt.isAfter(now)) {
            return Optional.of(plannedState).filter(state.steps()::contains);
        }
        var opens = admission().opens();
        return switch (state) {
            case ANNOUNCED -> isPast(opens, now) ? Optional.of(RunState.ENROLLING) : Optional.empty();
            case ENROLLING -> isPast(schedule.start(), now) ? Optional.of(RunState.RUNNING) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isPast(Instant at, Instant now) {
        return at != null && !at.isAfter(now);
    }

    public void hostedBy(Institution institution) {
        host = institution == null
                        || institution.id().equals(course.institution().id())
                ? null
                : institution;
    }

    /** Says when parts of the course open and are due here; what is not said is as the publication has it. */
    public void date(Map<UUID, Dates> now) {
        dates.keySet().retainAll(now.keySet());
        dates.putAll(now);
    }

    /** The same for its cohorts, above what the run says. */
    public void dateCohorts(Map<CohortBlock, Dates> now) {
        cohortDates.keySet().retainAll(now.keySet());
        cohortDates.putAll(now);
    }

    /** Offers an edition and shows that of it; what is shown already stays. */
    public void offer(UUID edition, Pin pin) {
        pins.putIfAbsent(edition, pin);
    }

    /** Offers it no more: who reads it goes on in another one. */
    public void withdraw(UUID edition) {
        pins.remove(edition);
    }

    /** Shows a publication from now on, unless a newer one is shown; answers whether something changed. */
    public boolean pin(UUID edition, UUID publication, int number) {
        if (pins.getOrDefault(edition, Pin.NOTHING_YET).number() >= number) {
            return false;
        }
        pins.put(edition, new Pin(publication, number));
        return true;
    }

    /**
     * Whether it shows a new publication of the edition by itself: nobody learns here yet, there was nothing to read in
     * the edition, or it takes corrections and this is one. Everything else is for its leads to decide.
     */
    public boolean follows(UUID edition, Set<UUID> onlyCorrected) {
        var shown = pins.getOrDefault(edition, Pin.NOTHING_YET);
        return state == RunState.DRAFT
                || shown.isEmpty()
                || textCorrections && onlyCorrected.contains(shown.publication());
    }

    /** Refuses a change of what is only read any more. */
    public void unlessArchived() {
        if (state == RunState.ARCHIVED) {
            throw Refusal.conflict("archived-stays", "This run is archived: nothing about it changes any more.");
        }
    }

    /**
     * Opens the draft a package made: for studying when it has begun or has no beginning, else for enrolling. A draft
     * made by a relaunch waits for its leads.
     */
    public boolean open(Instant now) {
        if (state != RunState.DRAFT || lineage().origin() != null) {
            return false;
        }
        move(
                schedule.selfPaced()
                                || schedule.start() == null
                                || !schedule.start().isAfter(now)
                        ? RunState.RUNNING
                        : RunState.ENROLLING);
        return true;
    }

    /** Goes to another state, or refuses the step. */
    public void move(RunState to) {
        if (!state.steps().contains(to)) {
            throw notAllowed(to);
        }
        if (to != RunState.DRAFT && pins.values().stream().allMatch(pin -> pin.publication() == null)) {
            throw Refusal.conflict("nothing-published", "Publish an edition first: there is nothing to show yet.");
        }
        state = to;
        plannedState = null;
        plannedAt = null;
    }

    private Refusal notAllowed(RunState to) {
        return Refusal.conflict("step-not-allowed", "A run cannot go from " + state + " to " + to + ".", state, to);
    }

    public UUID id() {
        return id;
    }

    public Course course() {
        return course;
    }

    public RunState state() {
        return state;
    }

    public String name() {
        return name;
    }

    public Schedule schedule() {
        return schedule;
    }

    public Integer capacity() {
        return capacity;
    }

    public boolean hasCertificate() {
        return certificate;
    }

    public Map<UUID, Pin> pins() {
        return Map.copyOf(pins);
    }

    /** Who hosts it and signs its certificates. */
    public Institution host() {
        return host == null ? course.institution() : host;
    }

    public boolean takesTextCorrections() {
        return textCorrections;
    }

    public Lineage lineage() {
        return lineage == null ? Lineage.NONE : lineage;
    }

    public Map<UUID, Dates> dates() {
        return Map.copyOf(dates);
    }

    public Map<CohortBlock, Dates> cohortDates() {
        return Map.copyOf(cohortDates);
    }

    public int version() {
        return version;
    }
}
