package palavra.learning.foresight;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palavra.content.api.Content;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.learning.api.Foresight;
import palavra.learning.api.ProposedPolicy;
import palavra.learning.policy.Proposed;
import palavra.learning.run.Learner;
import palavra.learning.run.Places;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Terms;

/** Works out what a change would do to a run's learners, by the same sums that grade them, and changes nothing. */
@ApplicationScoped
public class Foreseeing {

    private static final Actor SELF = new Actor(new UUID(0, 1), "learning", Set.of(Role.SERVICE));

    @Inject
    Places places;

    @Inject
    Syllabi syllabi;

    @Inject
    Content content;

    /** Call it outside a transaction: content is asked for the publication, which no run may show yet. */
    public Foresight publication(Actor actor, UUID runId, UUID publication) {
        QuarkusTransaction.requiringNew().run(() -> places.led(actor, runId));
        var next = Syllabi.unseen(publication, content.assessment(SELF, publication));
        return QuarkusTransaction.requiringNew().call(() -> compare(actor, places.led(actor, runId), next));
    }

    public Foresight policy(Actor actor, UUID runId, ProposedPolicy proposed) {
        var run = places.led(actor, runId);
        var verdict = new Verdict(places.grades(actor, run));
        if (run.published().isEmpty()) {
            return verdict.foresight(0, 0, 0);
        }
        var terms = new Terms(
                run.policyVersion() + 1,
                Proposed.policy(proposed, syllabi.policy(run)),
                Proposed.rule(proposed, run.certificateRule()));
        run.published()
                .forEach(edition -> verdict.weigh(
                        run, readers(run, edition.id()), syllabi.of(edition.publication()), learner -> terms));
        return verdict.foresight(0, 0, 0);
    }

    private Foresight compare(Actor actor, Run run, Syllabus next) {
        var shown = run.edition(next.edition());
        if (shown.isEmpty() && !run.offers(next.edition())) {
            throw Refusal.conflict("edition-not-offered", "This run does not offer that edition.");
        }
        var now = shown.map(edition -> syllabi.of(edition.publication()));
        var changed = changed(now, next);
        var verdict = new Verdict(places.grades(actor, run));
        var givesPolicy = !run.hasOwnPolicy() && run.isGradedBy(next.edition());
        for (var edition : run.published()) {
            var isIt = edition.id().equals(next.edition());
            if (isIt || givesPolicy) {
                verdict.weigh(
                        run,
                        readers(run, edition.id()),
                        isIt ? next : syllabi.of(edition.publication()),
                        learner -> givesPolicy && learner.policyVersion == null
                                ? new Terms(run.policyVersion() + 1, next.policy(), run.certificateRule())
                                : syllabi.terms(run, learner.policyVersion));
            }
        }
        var graded = changed.stream().filter(id -> isGraded(now, next, id)).count();
        return verdict.foresight(changed.size(), (int) graded, Answered.by(run, changed));
    }

    /** The learners who read it: by choice, or because what they chose is not to be read. */
    private static Predicate<Learner> readers(Run run, UUID edition) {
        return learner -> run.reading(learner.edition)
                .filter(read -> read.id().equals(edition))
                .isPresent();
    }

    private static Set<UUID> changed(Optional<Syllabus> now, Syllabus next) {
        var before = now.map(Syllabus::assessed).orElse(Map.of());
        var after = next.assessed();
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(id -> !java.util.Objects.equals(before.get(id), after.get(id))
                        || isGraded(now, id) != isGraded(Optional.of(next), id))
                .collect(Collectors.toSet());
    }

    private static boolean isGraded(Optional<Syllabus> now, Syllabus next, UUID problem) {
        return isGraded(now, problem) || isGraded(Optional.of(next), problem);
    }

    private static boolean isGraded(Optional<Syllabus> syllabus, UUID problem) {
        return syllabus.map(one -> one.isGraded(problem)).orElse(false);
    }
}
