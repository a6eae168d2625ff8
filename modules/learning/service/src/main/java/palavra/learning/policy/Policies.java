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
import palavra.learning.run.Reasons;
import palavra.learning.run.Regrading;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;

/** How a run is graded. A change holds the run, is written down with who and why, and grades everyone anew at once. */
@ApplicationScoped
public class Policies {

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
        var reason = Reasons.check(change.reason());
        var wanted = Proposed.policy(change.policy(), syllabi.policy(run));
        var own = Proposed.isSame(wanted, syllabi.published(run)) ? null : wanted;
        var rule = Proposed.rule(change.policy(), run.certificateRule());
        if (change.laterOnly()) {
            regrading.later(run, own, rule, actor, reason);
        } else {
            regrading.by(run, own, rule, actor, reason);
        }
        return view(run);
    }

    private RunPolicy view(Run run) {
        var versions = PolicyVersion.of(run).stream()
                .map(one -> new RunPolicy.Version(
                        one.version,
                        one.since,
                        one.own,
                        one.name,
                        one.reason,
                        Proposed.of(one.policy, one.rule()),
                        one.laterOnly))
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
