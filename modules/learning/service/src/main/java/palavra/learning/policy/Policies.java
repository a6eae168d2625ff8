package palavra.learning.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.PolicyChange;
import palavra.learning.api.RunPolicy;
import palavra.learning.run.Places;
import palavra.learning.run.PolicyVersion;
import palavra.learning.run.Regrading;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;

/** How a run is graded. A change holds the run, is written down with who and why, and grades everyone anew at once. */
@ApplicationScoped
public class Policies {

    private static final int LONGEST_REASON = 500;

    @Inject
    Places places;

    @Inject
    Syllabi syllabi;

    @Inject
    Regrading regrading;

    public RunPolicy of(Actor actor, UUID run) {
        return view(places.led(actor, run));
    }

    public RunPolicy change(Actor actor, UUID id, PolicyChange change) {
        var run = places.leading(actor, id);
        if (run.isArchived()) {
            throw Refusal.conflict("archived-stays", "An archived run stays as it is.");
        }
        if (change.version() != run.policyVersion() || run.policyVersion() == 0) {
            throw Refusal.conflict("edited-meanwhile", "Somebody else changed it meanwhile. Look at it again.");
        }
        var reason = change.reason() == null ? "" : change.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason-missing", "Say why, in at most 500 characters.");
        }
        var wanted = Proposed.policy(change.policy(), syllabi.policy(run));
        var own = Proposed.isSame(wanted, syllabi.published(run)) ? null : wanted;
        regrading.by(run, own, Proposed.rule(change.policy(), run.certificateRule()), actor, reason);
        return view(run);
    }

    private RunPolicy view(Run run) {
        var versions = PolicyVersion.of(run).stream()
                .map(one -> new RunPolicy.Version(
                        one.version, one.since, one.own, one.name, one.reason, Proposed.of(one.policy, one.rule())))
                .toList();
        if (versions.isEmpty()) {
            return new RunPolicy(0, false, null, null, versions);
        }
        return new RunPolicy(
                run.policyVersion(),
                run.hasOwnPolicy(),
                Proposed.of(syllabi.policy(run), run.certificateRule()),
                Proposed.of(syllabi.published(run), run.certificateRule()),
                versions);
    }
}
