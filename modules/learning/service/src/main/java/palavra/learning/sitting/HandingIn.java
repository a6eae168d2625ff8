package palavra.learning.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.OutlineSubsection;
import palavra.learning.problem.Papers;
import palavra.learning.problem.Papers.Taken;
import palavra.learning.progress.Completions;
import palavra.learning.progress.Milestones;
import palavra.learning.run.Grades;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Told;
import palavra.learning.run.Work;

/** Ends a sitting: everything is marked, kept and counted in one act. Call it with the enrollment and the sitting held. */
@ApplicationScoped
class HandingIn {

    @Inject
    Papers papers;

    @Inject
    Syllabi syllabi;

    @Inject
    Completions completions;

    @Inject
    Milestones milestones;

    @Inject
    Grades grades;

    @Inject
    Told told;

    /** Says whether the course is passed by it for the first time. */
    boolean hand(Place place, Sitting sitting, Instant now, boolean byClock) {
        var at = sitting.end(now, byClock);
        // What the course does not hold any more cannot be marked; the answers stay in the sitting.
        return syllabi.holding(place, sitting.part)
                .map(syllabus -> count(place, syllabus, sitting, at))
                .orElse(false);
    }

    private boolean count(Place place, Syllabus syllabus, Sitting sitting, Instant at) {
        var learner = place.learner().orElseThrow();
        var part = syllabus.subsection(sitting.part).orElseThrow();
        var answers = sitting.answers;
        // Before anything is asked of the database: so the sitting is written once.
        sitting.answers = Map.of();
        var taken = papers.take(learner.id, sitting.id, syllabus, syllabus.problemsOf(part), answers, at);
        taken.forEach(one -> told(place, one));
        var done = complete(learner, syllabus, part);
        var work = Work.of(Set.of(learner.id)).getOrDefault(learner.id, Work.none());
        taken.stream()
                .filter(one -> one.attempt() == 1)
                .forEach(one -> done.add(one.problem().id()));
        // Where they read an edition without this part, it counts once they are back.
        if (!learner.isActive() || syllabus != place.syllabus()) {
            return false;
        }
        var passedNow = Syllabus.isGraded(part) && grades.grade(place, learner, work);
        part.units().forEach(unit -> milestones.reached(place, unit.id(), work, done));
        if (!part.units().isEmpty()) {
            learner.opened(part.units().getLast().id(), at);
        }
        return passedNow;
    }

    /** What else stands in the quiz was there to be read with it; says what of it was not complete before. */
    private Set<UUID> complete(Learner learner, Syllabus syllabus, OutlineSubsection part) {
        var others = part.units().stream()
                .flatMap(unit -> syllabus.unit(unit.id()).stream())
                .flatMap(unit -> unit.components().stream())
                .filter(component -> !component.type().equals("problem"))
                .map(Syllabus.Component::id)
                .toList();
        return others.isEmpty() ? new HashSet<>() : completions.insert(learner, others);
    }

    private void told(Place place, Taken taken) {
        told.deed(
                place,
                "problem.graded",
                taken.problem().id(),
                Map.of(
                        "earned", taken.marking().earned(),
                        "possible", taken.marking().possible(),
                        "attempt", taken.attempt(),
                        "correct", taken.marking().right(),
                        "first", taken.attempt() == 1));
    }
}
