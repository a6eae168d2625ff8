package palavra.learning.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import palavra.content.api.AssessedProblem;
import palavra.content.api.OutlineSubsection;
import palavra.kernel.Refusal;
import palavra.learning.problem.Results;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;

/** Lets a learner take a whole quiz again, for those who answer for grades. Call it with the enrollment held. */
@ApplicationScoped
public class Resitting {

    @Inject
    Results results;

    /** Refuses while the part is being taken: what is reset under a learner is lost for them. */
    public void over(Learner learner, OutlineSubsection part) {
        Sitting.last(learner.id, part.id()).filter(Sitting::goesOn).ifPresent(sitting -> {
            throw Refusal.conflict(
                    "sitting-goes-on",
                    "This quiz is being taken now. Let it be answered again when that has ended.",
                    sitting.ends);
        });
    }

    /** Lets sittings so far no longer count against the limit; says how many there were. */
    public int forgive(Place place, OutlineSubsection part) {
        var enrollment = place.learner().orElseThrow().id;
        var problems = place.syllabus().problemsOf(part).stream()
                .map(AssessedProblem::id)
                .toList();
        results.forgive(enrollment, problems);
        return Sitting.last(enrollment, part.id()).map(Sitting::forgive).orElse(0);
    }
}
