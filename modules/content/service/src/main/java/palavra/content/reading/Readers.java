package palavra.content.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.content.runs.RunCopy;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.learning.api.Learning;
import palavra.learning.api.Membership;

/** Decides who may read in a run. An id alone never opens anything, and a refusal never says whether the thing exists. */
@ApplicationScoped
class Readers {

    private static final UUID NO_PUBLICATION = new UUID(0, 0);

    private final Learning learning;
    private final Clock clock;

    /** Only of who is inside, so that an enrollment counts at once; its end, and what else becomes of it, within a minute. */
    private final Cache<Seat, Membership> inside = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(60))
            .build();

    Readers(Learning learning, Clock clock) {
        this.learning = learning;
        this.clock = clock;
    }

    /** Lets a reader of the run see a publication that it shows or showed. */
    RunCopy.Standing mayRead(Actor actor, UUID run, UUID publication) {
        var standing = standing(actor, run, publication);
        if (!standing.shown()) {
            throw Refusal.notFound();
        }
        return standing;
    }

    /** Keeps learners from what is for other cohorts, and from a unit until its date. */
    void mayOpen(Actor actor, UUID run, RunCopy.Standing standing, OutlineUnit unit, OutlineSubsection part) {
        if (isTeam(actor, standing)) {
            return;
        }
        if (isKept(run, actor, reader -> reader.hidden().contains(part.id()))) {
            throw Refusal.notFound();
        }
        if (!standing.selfPaced()) {
            isDue(actor, run, standing, unit, part);
        }
        if (isKept(run, actor, reader -> reader.closed().contains(unit.id()))) {
            throw Refusal.conflict("unit-not-open", "This unit is not open yet.");
        }
    }

    /**
     * Keeps learners from a file that only units show which they cannot open.
     *
     * @param units those that show it; looked for only where some are closed
     */
    void mayHave(Actor actor, UUID run, RunCopy.Standing standing, Supplier<Set<UUID>> units) {
        if (isTeam(actor, standing) || membership(run, actor.id()).closed().isEmpty()) {
            return;
        }
        var showing = units.get();
        if (!showing.isEmpty() && isKept(run, actor, reader -> reader.closed().containsAll(showing))) {
            throw Refusal.notFound();
        }
    }

    /** What is remembered may be a minute old: before somebody is refused it is asked again. */
    private boolean isKept(UUID run, Actor actor, Predicate<Membership> kept) {
        if (!kept.test(membership(run, actor.id()))) {
            return false;
        }
        inside.invalidate(new Seat(run, actor.id()));
        return kept.test(membership(run, actor.id()));
    }

    /** Their cohort's date stands before the run's, and that before the publication's. */
    private void isDue(Actor actor, UUID run, RunCopy.Standing standing, OutlineUnit unit, OutlineSubsection part) {
        var opens = ofCohort(actor, run, standing, unit, part)
                .or(() -> RunCopy.opening(run, unit.id(), part.id()))
                .map(said -> Optional.ofNullable(said.opens()))
                .orElseGet(() -> Optional.ofNullable(unit.opens()));
        if (opens.isPresent() && opens.get().isAfter(clock.instant())) {
            throw Refusal.conflict("unit-not-open", "This unit is not open yet.", opens.get());
        }
    }

    /** What the reader's cohort has of its own; asked only in runs whose cohorts have dates. */
    private Optional<RunCopy.Opening> ofCohort(
            Actor actor, UUID run, RunCopy.Standing standing, OutlineUnit unit, OutlineSubsection part) {
        return standing.byCohort()
                ? Optional.ofNullable(membership(run, actor.id()).cohort())
                        .flatMap(one -> RunCopy.opening(run, one, unit.id(), part.id()))
                : Optional.empty();
    }

    /** How a run stands to a reader of it. */
    RunCopy.Standing standing(Actor actor, UUID run) {
        return standing(actor, run, NO_PUBLICATION);
    }

    private RunCopy.Standing standing(Actor actor, UUID run, UUID publication) {
        actor.signedIn();
        var standing = RunCopy.standing(run, actor.id(), publication);
        if (standing == null) {
            throw Refusal.notFound();
        }
        if (!isTeam(actor, standing)) {
            mayLearn(actor, run, standing);
        }
        return standing;
    }

    private void mayLearn(Actor actor, UUID run, RunCopy.Standing standing) {
        if (!membership(run, actor.id()).inside()) {
            throw Refusal.notFound();
        }
        if (!standing.hasStarted(clock.instant())) {
            throw Refusal.conflict("run-not-started", "This run has not started yet.", standing.start());
        }
    }

    private static boolean isTeam(Actor actor, RunCopy.Standing standing) {
        return standing.onTeam() || actor.is(Role.ADMINISTRATOR);
    }

    private Membership membership(UUID run, UUID person) {
        var seat = new Seat(run, person);
        var known = inside.getIfPresent(seat);
        if (known != null) {
            return known;
        }
        var asked = learning.membership(run, person);
        if (asked.inside()) {
            inside.put(seat, asked);
        }
        return asked;
    }

    private record Seat(UUID run, UUID person) {}
}
