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
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import palavra.courses.api.RunState;
import palavra.courses.course.Course;
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

    @Column(name = "start_at")
    private Instant start;

    @Column(name = "end_at")
    private Instant end;

    private String zone;

    @Column(name = "self_paced")
    private boolean selfPaced;

    private Integer capacity;
    private boolean certificate = true;

    @ElementCollection
    @CollectionTable(name = "run_edition", joinColumns = @JoinColumn(name = "run_id"))
    @MapKeyColumn(name = "edition_id")
    private Map<UUID, Pin> pins = new HashMap<>();

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

    /** Those that offer an edition and are not over. */
    public static List<Run> offering(UUID edition) {
        return list(
                "select r from Run r join r.pins p where key(p) = ?1 and r.state <> ?2", edition, RunState.ARCHIVED);
    }

    /** Sets the dates; an unknown zone is read as UTC, an end before the start as no end. */
    public void schedule(Instant start, Instant end, String zone, boolean selfPaced) {
        this.start = start;
        this.end = start != null && end != null && end.isBefore(start) ? null : end;
        this.zone = zone != null && ZoneId.getAvailableZoneIds().contains(zone) ? zone : "UTC";
        this.selfPaced = selfPaced;
    }

    /** Offers an edition; what is pinned for it stays. */
    public void offer(UUID edition) {
        pins.putIfAbsent(edition, Pin.NOTHING_YET);
    }

    /** Shows a publication from now on, unless a newer one is shown; answers whether something changed. */
    public boolean pin(UUID edition, UUID publication, int number) {
        if (pins.getOrDefault(edition, Pin.NOTHING_YET).number() >= number) {
            return false;
        }
        pins.put(edition, new Pin(publication, number));
        return true;
    }

    /** Opens a draft: for studying when it has begun or has no beginning, else for enrolling. */
    public boolean open(Instant now) {
        if (state != RunState.DRAFT) {
            return false;
        }
        move(selfPaced || start == null || !start.isAfter(now) ? RunState.RUNNING : RunState.ENROLLING);
        return true;
    }

    /** Goes to another state, or refuses the step. */
    public void move(RunState to) {
        if (!state.steps().contains(to)) {
            throw Refusal.conflict("step-not-allowed", "A run cannot go from " + state + " to " + to + ".", state, to);
        }
        if (to != RunState.DRAFT && pins.values().stream().allMatch(pin -> pin.publication() == null)) {
            throw Refusal.conflict("nothing-published", "Publish an edition first: there is nothing to show yet.");
        }
        state = to;
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

    public Instant start() {
        return start;
    }

    public Instant end() {
        return end;
    }

    public String zone() {
        return zone;
    }

    public boolean isSelfPaced() {
        return selfPaced;
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
}
