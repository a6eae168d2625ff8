package palavra.frontend.studio.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import palavra.content.api.GradingPolicy;
import palavra.courses.api.Courses;
import palavra.courses.api.RunView;
import palavra.frontend.runs.PolicyForm;
import palavra.frontend.studio.Head;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.Learning;

/** The open runs of a course on whose team the author is, each with what another policy would do to its learners. */
@ApplicationScoped
class ForeseenRuns {

    private static final Logger LOG = Logger.getLogger(ForeseenRuns.class);
    private static final int MOST = 12;

    private final Courses courses;
    private final Learning learning;

    ForeseenRuns(Courses courses, Learning learning) {
        this.courses = courses;
        this.learning = learning;
    }

    List<Foreseen> of(Actor actor, Head head, GradingPolicy policy) {
        return courses.teaching(actor).stream()
                .filter(run ->
                        run.course().equals(head.course().id()) && run.state().isOpen())
                .limit(MOST)
                .flatMap(run -> of(actor, run, policy))
                .toList();
    }

    /** Nothing where learning is away or knows less of the run: what can not be foreseen hinders nobody. */
    private Stream<Foreseen> of(Actor actor, RunView run, GradingPolicy policy) {
        try {
            var own = learning.policy(actor, run.id()).own();
            var foresight = own ? null : learning.foresee(actor, run.id(), PolicyForm.proposed(policy));
            return Stream.of(new Foreseen(run, own, foresight));
        } catch (Refusal | ProcessingException unknownOrAway) {
            LOG.debugf("Nothing foreseen for run %s: %s", run.id(), unknownOrAway.getMessage());
            return Stream.empty();
        }
    }
}
