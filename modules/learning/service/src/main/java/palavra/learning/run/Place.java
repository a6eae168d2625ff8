package palavra.learning.run;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.SittingRules;
import palavra.courses.api.EditionView;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.DueDate;
import palavra.learning.api.Enrollment;
import palavra.learning.api.EnrollmentState;

/**
 * Someone's place in a run, as the door check found it: what they read and whether what they do counts.
 *
 * @param learner empty for someone on the team who never chose an edition
 * @param looksOnly whether nothing they do here counts
 * @param sittings the parts that are taken as a whole in the run, whichever edition is read
 */
public record Place(
        Actor actor,
        Run run,
        Optional<Learner> learner,
        boolean looksOnly,
        EditionView edition,
        Syllabus syllabus,
        Map<UUID, SittingRules> sittings) {

    /** Another syllabus as they have it, with what is withheld from their cohort by now: the team has all that is given. */
    Syllabus asHad(Syllabus other) {
        return learner.filter(one -> !looksOnly).map(other::drawnBy).orElse(other);
    }

    public Enrollment enrollment() {
        return new Enrollment(
                run.id,
                actor.id(),
                edition.id(),
                edition.publication(),
                edition.language(),
                EnrollmentState.ACTIVE,
                learner.map(one -> one.since).orElse(null),
                looksOnly);
    }

    /** Why no answer is taken here: {@code team} or {@code archived}; null when answers are. */
    public String closed() {
        return looksOnly ? "team" : run.isArchived() ? "archived" : null;
    }

    /** Whether a visit leaves a trace. */
    public boolean counts() {
        return !looksOnly && !run.isArchived();
    }

    /** The learner, where what they do counts; otherwise a refusal with status 409. */
    public Learner working(Instant now) {
        if (looksOnly) {
            throw Refusal.conflict("team-only-looks", "You are on the team of this run: your answers are not taken.");
        }
        if (run.isArchived()) {
            throw Refusal.conflict("run-is-archived", "This run is archived: you can read it, but not answer.");
        }
        started(now);
        return learner.orElseThrow(Refusal::notFound);
    }

    /** This place, when the run has started or they are on its team; otherwise a refusal with status 409. */
    public Place started(Instant now) {
        if (!looksOnly && !run.hasStarted(now)) {
            throw Refusal.conflict("run-not-started", "This run has not started yet.", run.start);
        }
        return this;
    }

    /** The unit, when it is open to them for itself; otherwise a refusal with status 409. */
    public Syllabus.Unit open(UUID id, Instant now) {
        var unit = reached(id, now);
        var part = unit.subsection();
        if (sittings.containsKey(part.id()) && !looksOnly) {
            throw Refusal.conflict("taken-as-a-whole", "This belongs to a quiz that is taken as a whole.", part.id());
        }
        return unit;
    }

    /** The unit, when its date has come, also where it is answered only together with others; what it draws stays theirs. */
    public Syllabus.Unit reached(UUID id, Instant now) {
        started(now);
        var unit = unit(id);
        if (!isOpen(unit, now)) {
            throw Refusal.conflict("unit-not-open", "This unit is not open yet.", opens(unit));
        }
        if (counts()) {
            learner.ifPresent(one -> one.sees(syllabus.drawnIn(unit), syllabus.givenIn(unit)));
        }
        return unit;
    }

    /** Whether its date has come; there are no dates where everyone sets their own pace, and the team sees all. */
    public boolean isOpen(Syllabus.Unit unit, Instant now) {
        var opens = opens(unit);
        return looksOnly || opens == null || !opens.isAfter(now);
    }

    /** When a part is due for them, by the first rule that says so; null for no deadline. */
    public Instant due(OutlineSubsection part) {
        return date(part).map(DueDate::at).orElse(null);
    }

    /** The same with the rule that says so; empty for no deadline. */
    public Optional<DueDate> date(OutlineSubsection part) {
        return calendar().due(part);
    }

    /** The same without what was given to them by name. */
    public Optional<DueDate> dateOtherwise(OutlineSubsection part) {
        return calendar().otherwise(part);
    }

    /** When a unit opens for them, likewise; null for at once. */
    public Instant opens(Syllabus.Unit unit) {
        return calendar().opens(unit);
    }

    private Calendar calendar() {
        return run.calendar(learner.orElse(null));
    }

    /** The unit to go on with, of those that are open. */
    public Optional<Syllabus.Unit> next(Set<UUID> done, Instant now) {
        var last = learner.map(one -> one.lastUnit).orElse(null);
        return syllabus.next(last, unit -> !unit.isComplete(done) && isOpen(unit, now));
    }

    public Syllabus.Unit unit(UUID unit) {
        return syllabus.unit(unit).orElseThrow(Refusal::notFound);
    }
}
