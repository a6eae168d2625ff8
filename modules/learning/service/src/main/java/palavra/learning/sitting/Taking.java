package palavra.learning.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.SittingRules;
import palavra.kernel.Refusal;
import palavra.learning.LearningConfig;
import palavra.learning.problem.Deadline;
import palavra.learning.run.Place;

/** Decides whether the next sitting can begin, and when it ends. */
@ApplicationScoped
class Taking {

    /**
     * Whether the next one can begin.
     *
     * @param closed why not; null when it can
     * @param from since or until when it waits
     */
    record Gate(String closed, Instant from) {}

    @Inject
    TimeAllowed time;

    @Inject
    Deadline deadline;

    @Inject
    LearningConfig config;

    /**
     * The terms of a part that is taken as a whole; where it no longer is, those of the last time, after which there is none;
     * a refusal with status 404 for any other.
     */
    static SittingRules rules(Place place, OutlineSubsection part, Optional<Sitting> last) {
        var rules = place.sittings().get(part.id());
        return rules == null ? last.map(Sitting::terms).orElseThrow(Refusal::notFound) : rules;
    }

    Gate gate(Place place, OutlineSubsection part, Optional<Sitting> last, Instant now) {
        var rules = rules(place, part, last);
        var limit = deadline.last(place, part);
        var again = last.filter(one -> one.used() > 0)
                .map(one -> one.endedAt)
                .map(ended -> ended.plusSeconds(60L * rules.waitMinutes()))
                .orElse(null);
        if (last.isPresent() && last.get().goesOn()) {
            return new Gate("going-on", null);
        }
        if (rules.attempts() != null && last.map(Sitting::used).orElse(0) >= rules.attempts()) {
            return new Gate("attempts", null);
        }
        if (limit != null && now.isAfter(limit)) {
            return new Gate("deadline", null);
        }
        return again != null && now.isBefore(again) ? new Gate("wait", again) : new Gate(place.closed(), null);
    }

    Sitting begin(Place place, OutlineSubsection part, Optional<Sitting> before, Instant now) {
        open(gate(place, part, before, now), now);
        var enrollment = place.learner().orElseThrow().id;
        var ends = now.plus(time.of(place, rules(place, part, before)));
        var sitting = Sitting.begin(enrollment, part.id(), before, now, earlier(ends, deadline.last(place, part)));
        sitting.closes = sitting.ends.plus(config.lineGrace());
        sitting.persist();
        return sitting;
    }

    /** The deadline, with its grace, ends it earlier where it comes before the time is over. */
    private static Instant earlier(Instant ends, Instant limit) {
        return limit != null && limit.isBefore(ends) ? limit : ends;
    }

    private static void open(Gate gate, Instant now) {
        switch (gate.closed()) {
            case null -> {}
            case "attempts" ->
                throw Refusal.conflict("no-attempts-left", "You have no attempts left for this problem.");
            case "wait" ->
                throw Refusal.conflict(
                        "wait-between-attempts",
                        "Wait before you try again. Your attempt was not used.",
                        java.time.Duration.between(now, gate.from()).toSeconds() + 1);
            default ->
                throw Refusal.conflict("problem-closed", "This problem takes no answers any more.", gate.closed());
        }
    }
}
