package palavra.learning.run;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import palavra.courses.api.EditionView;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.Enrollment;
import palavra.learning.api.EnrollmentState;

/**
 * Someone's place in a run, as the door check found it: what they read and whether what they do counts.
 *
 * @param learner empty for someone on the team who never chose an edition
 * @param looksOnly whether nothing they do here counts
 */
public record Place(
        Actor actor, Run run, Optional<Learner> learner, boolean looksOnly, EditionView edition, Syllabus syllabus) {

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

    /** A unit whose part of the course has opened, or any for the team; otherwise a refusal with status 409. */
    public Syllabus.Unit open(UUID id, Instant now) {
        var unit = unit(id);
        var opens = run.opens(unit.subsection());
        if (!looksOnly && opens != null && opens.isAfter(now)) {
            throw Refusal.conflict("part-not-open", "This part of the course opens later.", opens);
        }
        return unit;
    }

    public Syllabus.Unit unit(UUID unit) {
        return syllabus.unit(unit).orElseThrow(Refusal::notFound);
    }
}
