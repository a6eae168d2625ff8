package palavra.learning.run;

import java.util.UUID;
import palavra.kernel.Actor;
import palavra.learning.api.gradebook.GradeAct;

/**
 * Why something is done to grades, and by whom.
 *
 * @param actor null where nobody decided it, as when another publication is shown
 */
public record Cause(GradeAct.Kind kind, Actor actor, String reason) {

    UUID person() {
        return actor == null ? null : actor.id();
    }

    String name() {
        return actor == null ? "" : actor.name();
    }
}
