package palavra.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.learning.run.Grades;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Told;
import palavra.learning.run.Work;

/** Tells that a unit has become complete, by what was just done and not before; where units count, it may earn the certificate. */
@ApplicationScoped
public class Milestones {

    @Inject
    Told told;

    @Inject
    Grades grades;

    @Inject
    Syllabi syllabi;

    public void reached(Place place, UUID unit, Work work, Set<UUID> justDone) {
        var whole = place.unit(unit);
        var matters = whole.components().stream().anyMatch(part -> justDone.contains(part.id()));
        if (matters && whole.isComplete(work.done())) {
            told.deed(
                    place,
                    "block.completed",
                    unit,
                    Map.of("parts", whole.components().size()));
            if (syllabi.terms(place).rule().units() != null) {
                grades.grade(place, place.learner().orElseThrow(), work);
            }
        }
    }
}
