package palavra.learning.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import palavra.content.api.AssessedProblem;
import palavra.learning.grading.Grader;
import palavra.learning.grading.Marking;
import palavra.learning.progress.Milestones;
import palavra.learning.run.Grades;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Told;
import palavra.learning.run.Work;

/** What follows from an answer that counts: an attempt, a submission that stays, events, and the grade where it moved. */
@ApplicationScoped
class Scoring {

    @Inject
    Grades grades;

    @Inject
    Milestones milestones;

    @Inject
    Told told;

    /**
     * Marks an answer and says whether the course is passed by it for the first time.
     *
     * @param at when it counts as given; received only where it came later than that, else null
     */
    boolean score(
            Place place,
            AssessedProblem problem,
            ProblemState state,
            Map<String, List<String>> answers,
            String key,
            Instant at,
            Instant received) {
        var marking = Grader.mark(problem.definition(), answers);
        var scored = state.submitted(problem, answers, key, place.syllabus().publication(), marking, at);
        Submission.store(state, marking, received);
        told(place, problem, state, marking);
        return scored && count(place, place.learner().orElseThrow(), problem, state);
    }

    private void told(Place place, AssessedProblem problem, ProblemState state, Marking marking) {
        told.deed(
                place,
                "problem.graded",
                problem.id(),
                Map.of(
                        "earned", marking.earned(),
                        "possible", marking.possible(),
                        "attempt", state.attempts,
                        "correct", marking.right(),
                        "first", state.attempts == 1));
    }

    /** A score that is new counts for the unit and for the grade. */
    private boolean count(Place place, Learner learner, AssessedProblem problem, ProblemState state) {
        var work = Work.of(place);
        var passedNow =
                Syllabus.isGraded(place.unit(problem.unit()).subsection()) && grades.grade(place, learner, work);
        if (state.attempts == 1) {
            milestones.reached(place, problem.unit(), work, Set.of(problem.id()));
        }
        return passedNow;
    }
}
