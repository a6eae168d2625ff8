package palavra.content.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.content.runs.RunCopy;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.learning.api.Learning;

/** Decides who may read in a run. An id alone never opens anything, and a refusal never says whether the thing exists. */
@ApplicationScoped
class Readers {

    private static final UUID NO_PUBLICATION = new UUID(0, 0);

    private final Learning learning;
    private final Clock clock;

    /** Positive answers only, so that an enrollment counts at once and its end within a minute. */
    private final Cache<Seat, Boolean> enrolled = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(60))
            .build();

    private final Cache<Seat, Optional<UUID>> cohorts = Caffeine.newBuilder()
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

    /** Keeps learners from a unit until its date, their cohort's before the run's before the publication's, unless they set their own pace. */
    void mayOpen(Actor actor, UUID run, RunCopy.Standing standing, OutlineUnit unit, OutlineSubsection part) {
        if (standing.selfPaced() || isTeam(actor, standing)) {
            return;
        }
        var opens = ofCohort(actor, run, standing, unit, part)
                .or(() -> RunCopy.opening(run, unit.id(), part.id()))
                .map(said -> Optional.ofNullable(said.opens()))
                .orElseGet(() -> Optional.ofNullable(unit.opens()));
        if (opens.isPresent() && opens.get().isAfter(clock.instant())) {
            throw Refusal.conflict("unit-not-open", "This unit is not open yet.", opens.get());
        }
    }

    /** What the reader's cohort has of its own; learning is asked only in runs whose cohorts have dates. */
    private Optional<RunCopy.Opening> ofCohort(
            Actor actor, UUID run, RunCopy.Standing standing, OutlineUnit unit, OutlineSubsection part) {
        return standing.byCohort()
                ? cohort(run, actor.id()).flatMap(one -> RunCopy.opening(run, one, unit.id(), part.id()))
                : Optional.empty();
    }

    private Optional<UUID> cohort(UUID run, UUID person) {
        return cohorts.get(
                new Seat(run, person),
                seat -> Optional.ofNullable(learning.membership(run, person).cohort()));
    }

    /** The course of the run, for a reader of the run. */
    UUID courseFor(Actor actor, UUID run) {
        return standing(actor, run, NO_PUBLICATION).course();
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
        if (!isEnrolled(run, actor.id())) {
            throw Refusal.notFound();
        }
        if (!standing.hasStarted(clock.instant())) {
            throw Refusal.conflict("run-not-started", "This run has not started yet.", standing.start());
        }
    }

    private static boolean isTeam(Actor actor, RunCopy.Standing standing) {
        return standing.onTeam() || actor.is(Role.ADMINISTRATOR);
    }

    private boolean isEnrolled(UUID run, UUID person) {
        var seat = new Seat(run, person);
        if (enrolled.getIfPresent(seat) != null) {
            return true;
        }
        var is = learning.isEnrolled(run, person);
        if (is) {
            enrolled.put(seat, true);
        }
        return is;
    }

    private record Seat(UUID run, UUID person) {}
}
