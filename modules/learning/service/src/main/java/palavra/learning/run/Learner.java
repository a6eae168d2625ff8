package palavra.learning.run;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import palavra.content.api.AssessedPool;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.Receipt;
import palavra.learning.api.dates.ExtraTime;
import palavra.learning.pool.Drawn;
import palavra.learning.variable.Given;

/**
 * A person in a run: the enrollment, and the root of all that person does there. Completions, problem states and
 * submissions hang on its id and go with it.
 */
@Entity
@Table(name = "enrollment")
@DynamicUpdate
public class Learner extends PanacheEntityBase {

    private static final Duration SEEN_TO = Duration.ofMinutes(1);

    @Id
    public UUID id;

    public UUID run;
    public UUID person;
    public String name;
    public UUID edition;

    /** Of someone invited who has not come yet; null for everyone else. */
    public String email;

    public UUID cohort;

    /** The place in line of someone who waits; null for everyone else. */
    Long turn;

    @Enumerated(EnumType.STRING)
    public EnrollmentState state;

    public boolean staff;
    public Instant since;

    @Column(name = "last_unit")
    public UUID lastUnit;

    @Column(name = "last_seen")
    public Instant lastSeen;

    public Integer percent;
    String letter;
    public boolean passed;

    @Column(name = "passed_at")
    Instant passedAt;

    /** The policy they keep where a later one is only for those who came after it; null for the newest. */
    @Column(name = "policy_version")
    public Integer policyVersion;

    /** Whether the certificate was earned once; what is issued is not taken back. */
    public boolean earned;

    /** Later dates given to them by name, by subsection; null for none. */
    @Convert(converter = RunColumns.Extensions.class)
    Map<UUID, Instant> extensions;

    /** What they were given of pools they have seen, by pool; null for none. */
    @Convert(converter = RunColumns.Draws.class)
    Map<UUID, Drawn> drawn;

    /** The numbers they have in problems with variables that they have seen, by problem; null for none. */
    @Convert(converter = RunColumns.Numbers.class)
    Map<UUID, Given> numbers;

    @Column(name = "extra_percent")
    int extraPercent;

    @Column(name = "extra_minutes")
    int extraMinutes;

    /** From when dates are counted for them since they last asked for new ones; null for never. */
    @Column(name = "dates_from")
    Instant datesFrom;

    /** A new one, who is not in yet: the state is still to be given. */
    public static Learner of(Run run, Actor actor, UUID edition, Instant now) {
        var learner = new Learner();
        learner.id = Ids.at(now);
        learner.run = run.id;
        learner.person = actor.id();
        learner.name = actor.name();
        learner.edition = edition;
        learner.since = now;
        return learner;
    }

    /** Someone known by e-mail only. */
    public static Learner invited(Run run, String email, String name, Instant now) {
        var learner = new Learner();
        learner.id = Ids.at(now);
        learner.run = run.id;
        learner.email = email;
        learner.name = name;
        learner.state = EnrollmentState.INVITED;
        learner.since = now;
        return learner;
    }

    /** The person who was invited is there, and not in yet. */
    public void comes(Actor actor, UUID first) {
        state = EnrollmentState.WITHDRAWN;
        person = actor.id();
        email = null;
        edition = edition == null ? first : edition;
        calls(actor);
    }

    public boolean isActive() {
        return state == EnrollmentState.ACTIVE;
    }

    public boolean isWaiting() {
        return state == EnrollmentState.WAITING;
    }

    /** Whether they learn here: the team only looks. */
    public boolean learns() {
        return isActive() && !staff;
    }

    /** Gets a seat; whoever was never inside begins now. */
    void sits(Instant now) {
        state = EnrollmentState.ACTIVE;
        staff = false;
        turn = null;
        if (lastSeen == null) {
            since = now;
        }
    }

    void waits(long place) {
        state = EnrollmentState.WAITING;
        staff = false;
        turn = place;
    }

    void goes(EnrollmentState how) {
        state = how;
        turn = null;
    }

    public void calls(Actor actor) {
        if (!actor.name().isBlank()) {
            name = actor.name();
        }
    }

    /** Kept to the minute within a unit: ten answers to a quiz are one visit, not ten writes. */
    public void opened(UUID unit, Instant now) {
        if (!unit.equals(lastUnit) || !now.isBefore(lastSeen.plus(SEEN_TO))) {
            lastUnit = unit;
            lastSeen = now;
        }
    }

    /** How much longer than others they may take for timed work. */
    public ExtraTime extraTime() {
        return new ExtraTime(extraPercent, extraMinutes);
    }

    public void allow(ExtraTime time) {
        extraPercent = time.percent();
        extraMinutes = time.minutes();
    }

    Map<UUID, Instant> extensions() {
        return extensions == null ? Map.of() : extensions;
    }

    /** Has until then for a part of the course; null to have what everyone has. Says what they had before. */
    public Instant extend(UUID subsection, Instant until) {
        var all = new TreeMap<>(extensions());
        var before = until == null ? all.remove(subsection) : all.put(subsection, until);
        extensions = all.isEmpty() ? null : all;
        return before;
    }

    /** What they are given of a pool: what they have seen of it stays theirs. */
    Drawn drawn(AssessedPool pool) {
        var seen = drawn == null ? null : drawn.get(pool.id());
        return seen == null ? Drawn.first(id, pool) : seen.of(pool);
    }

    /** The numbers they have in a problem: what they have seen stays theirs. */
    public Given given(UUID problem) {
        var seen = numbers == null ? null : numbers.get(problem);
        return seen == null ? Given.unseen(id, problem) : seen;
    }

    /** The problems with variables that they have seen. */
    public Set<UUID> numbered() {
        return numbers == null ? Set.of() : numbers.keySet();
    }

    /** Has other numbers in a problem from now on. */
    public void has(UUID problem, Given others) {
        numbers = with(numbers, Map.of(problem, others));
    }

    /** Has seen what was drawn for them, which is theirs from now on: of pools, and in problems. */
    void sees(Map<UUID, Drawn> pools, Map<UUID, Given> problems) {
        drawn = with(drawn, pools);
        numbers = with(numbers, problems);
    }

    /** The same where there is nothing new, so that nothing is written. */
    private static <T> Map<UUID, T> with(Map<UUID, T> known, Map<UUID, T> seen) {
        if (seen.isEmpty() || known != null && known.entrySet().containsAll(seen.entrySet())) {
            return known;
        }
        var all = new TreeMap<>(known == null ? Map.<UUID, T>of() : known);
        all.putAll(seen);
        return all;
    }

    /** Has all dates counted from now on. */
    public void beginsAnew(Instant now) {
        datesFrom = now;
    }

    /** From when their dates are counted in a run that started then. */
    public Instant begins(Instant start) {
        var own = datesFrom == null ? since : datesFrom;
        return own.isAfter(start) ? own : start;
    }

    /** Takes note that the certificate is earned, and says whether it is for the first time. */
    boolean earns(boolean now) {
        var isFirst = now && !earned;
        earned |= now;
        return isFirst;
    }

    /** What a new grade means, beside its number. */
    public enum GradeStep {
        SAME,
        CHANGED,
        /** For the first time; a pass lost and won again is only a change. */
        PASSED_FIRST
    }

    /** The grade as it is written down: the whole percent, and the letter where there are several. */
    public String mark() {
        return percent == null ? "" : letter == null ? percent + " %" : percent + " % " + letter;
    }

    /** Takes over a grade that was worked out anew. */
    public GradeStep graded(Receipt receipt, Instant now) {
        var same = java.util.Objects.equals(percent, receipt.percent()) && passed == receipt.passed();
        percent = receipt.percent();
        letter = receipt.letter();
        passed = receipt.passed();
        if (passed && passedAt == null) {
            passedAt = now;
            return GradeStep.PASSED_FIRST;
        }
        return same ? GradeStep.SAME : GradeStep.CHANGED;
    }
}
