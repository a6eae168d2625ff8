package palavra.frontend.runs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import palavra.forums.api.Forums;
import palavra.forums.api.ThreadQuery;
import palavra.forums.api.ThreadSummary;
import palavra.frontend.shell.Shell;
import palavra.kernel.Refusal;
import palavra.learning.api.CertificateRule;
import palavra.learning.api.Learning;
import palavra.learning.api.roster.Roster;
import palavra.learning.api.roster.RosterSummary;

/** What modules beside courses have of a run that is relaunched; a dry run says it where they can be asked. */
@ApplicationScoped
class OthersOfARun {

    private static final Logger LOG = Logger.getLogger(OthersOfARun.class);

    private final Forums forums;
    private final Learning learning;
    private final Roster roster;
    private final Shell shell;

    OthersOfARun(Forums forums, Learning learning, Roster roster, Shell shell) {
        this.forums = forums;
        this.learning = learning;
        this.roster = roster;
        this.shell = shell;
    }

    /** Whether it has a grading or a certificate rule of its own that could come along; true where that is not known. */
    boolean gradesItself(LedRun led) {
        try {
            var policy = learning.policy(shell.actor(), led.id());
            return policy.own()
                    || policy.policy() != null
                            && !CertificateRule.PASS.equals(policy.policy().certificate());
        } catch (Refusal | ProcessingException away) {
            LOG.debugf("The grading of %s is not known: %s", led.id(), away.getMessage());
            return true;
        }
    }

    /** Its cohorts; empty where learning is away. */
    Optional<RosterSummary> cohorts(LedRun led) {
        try {
            return Optional.of(roster.summary(shell.actor(), led.id()));
        } catch (Refusal | ProcessingException away) {
            LOG.debugf("The cohorts of %s are not known: %s", led.id(), away.getMessage());
            return Optional.empty();
        }
    }

    /** What the team wrote and pinned; nothing where forums is away, which hinders no relaunch. */
    List<ThreadSummary> pinned(LedRun led) {
        try {
            var query = new ThreadQuery(null, null, null, null, null, null, false, null, ThreadQuery.LARGEST_LIMIT);
            return forums.threads(shell.actor(), led.id(), query).page().items().stream()
                    .filter(thread -> thread.pinned()
                            && !thread.hidden()
                            && thread.author().staff())
                    .toList();
        } catch (Refusal | ProcessingException away) {
            LOG.debugf("Pinned threads of %s are not known: %s", led.id(), away.getMessage());
            return List.of();
        }
    }
}
