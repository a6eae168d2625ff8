package palavra.learning.assignment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.learning.api.assignment.WorkState;
import palavra.learning.run.Learner;

/** What a learner makes for one assignment, from the first draft to the grade; its root is the enrollment. */
@Entity
@Table(name = "assignment_work")
@DynamicUpdate
public class Piece extends PanacheEntityBase {

    private static final Duration TAKEN_FOR = Duration.ofHours(1);

    @Id
    public UUID id;

    public UUID enrollment;
    public UUID run;
    public UUID assignment;
    public String text = "";

    /** Of the edition it was written in; null before it was handed in. */
    public String language;

    @Column(name = "saved_at")
    Instant savedAt;

    @Column(name = "handed_at")
    public Instant handedAt;

    String key;
    public int times;
    public int graded;
    BigDecimal earned;
    BigDecimal possible;

    @Column(name = "counted_at")
    Instant countedAt;

    UUID grader;

    @Column(name = "grader_name")
    String graderName = "";

    @Column(name = "taken_until")
    Instant takenUntil;

    /** When it is looked at next whether fewer reviews suffice; null where it is not in the hands of peers. */
    @Column(name = "peers_at")
    public Instant peersAt;

    /** To how many peers this handing in was given. */
    int served;

    /** How many reviews of this handing in came. */
    public int reviews;

    @Column(name = "reported_at")
    public Instant reportedAt;

    /** One not begun; it is stored with the first change. */
    public static Piece fresh(UUID assignment) {
        var piece = new Piece();
        piece.assignment = assignment;
        return piece;
    }

    public static Optional<Piece> of(UUID enrollment, UUID assignment) {
        return find("enrollment = ?1 and assignment = ?2", enrollment, assignment)
                .firstResultOptional();
    }

    /** Held until the transaction ends, so that nobody takes it to grade what its learner takes back. */
    static Piece held(Learner learner, UUID assignment) {
        return Piece.<Piece>find("enrollment = ?1 and assignment = ?2", learner.id, assignment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseGet(() -> {
                    var piece = fresh(assignment);
                    piece.enrollment = learner.id;
                    piece.run = learner.run;
                    return piece;
                });
    }

    static Map<UUID, Piece> of(UUID enrollment, Collection<UUID> assignments) {
        return Piece.<Piece>list("enrollment = ?1 and assignment in ?2", enrollment, assignments).stream()
                .collect(Collectors.toMap(piece -> piece.assignment, Function.identity()));
    }

    WorkState state() {
        if (savedAt == null) {
            return WorkState.NOT_STARTED;
        }
        return handedAt == null ? WorkState.DRAFT : waits() ? WorkState.HANDED_IN : WorkState.GRADED;
    }

    public boolean isHandedIn() {
        return handedAt != null;
    }

    /** Whether it is to be graded. */
    public boolean waits() {
        return isHandedIn() && graded < times;
    }

    void save(String written, Instant now) {
        text = written;
        savedAt = now;
        if (id == null) {
            id = Ids.at(now);
        }
        persist();
    }

    void handIn(String sent, String written, Instant now) {
        key = sent;
        language = written;
        handedAt = now;
        times++;
        served = 0;
        reviews = 0;
    }

    /** Gives it into the hands of peers; it is looked at then. */
    public void meets(Instant then) {
        peersAt = then;
    }

    /** The team grades it. Peers may still review it. */
    public void goesToTeam() {
        peersAt = null;
    }

    /** What nobody graded was never handed in. */
    void takeBack() {
        handedAt = null;
        key = null;
        peersAt = null;
        times--;
    }

    /** Lets it be handed in once more; what it earned counts until it is graded anew. False when it is a draft. */
    boolean reopen() {
        var was = isHandedIn();
        if (waits()) {
            takeBack();
        }
        handedAt = null;
        peersAt = null;
        reportedAt = null;
        letGo();
        return was;
    }

    /** Who has it now; null when nobody does. */
    public UUID takenBy(Instant now) {
        return takenUntil != null && now.isBefore(takenUntil) ? grader : null;
    }

    boolean isTakenByAnother(Actor actor, Instant now) {
        var taker = takenBy(now);
        return taker != null && !taker.equals(actor.id());
    }

    void take(Actor actor, Instant now) {
        grader = actor.id();
        graderName = actor.name();
        takenUntil = now.plus(TAKEN_FOR);
    }

    void letGo() {
        grader = null;
        graderName = "";
        takenUntil = null;
    }

    void graded(BigDecimal points, BigDecimal of) {
        graded = times;
        earned = points;
        possible = of;
        countedAt = handedAt;
        peersAt = null;
        reportedAt = null;
        letGo();
    }
}
