package palavra.learning.audience;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.audience.Audiences;
import palavra.learning.api.audience.Loss;
import palavra.learning.api.audience.Part;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.cohort.CohortRow;
import palavra.learning.roster.RosterDeed;
import palavra.learning.run.Cause;
import palavra.learning.run.Learner;
import palavra.learning.run.Places;
import palavra.learning.run.Regrading;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Taught;
import palavra.learning.run.Work;

/** The door itself; saying whom a part is for holds the run, and grades everyone anew in its transaction. */
@ApplicationScoped
@Transactional
public class AudiencesDoor implements Audiences {

    @Inject
    Places places;

    @Inject
    Syllabi syllabi;

    @Inject
    Regrading regrading;

    @Inject
    Clock clock;

    @Override
    public List<Part> parts(Actor actor, UUID run) {
        return List.copyOf(parts(places.graded(actor, run)).values());
    }

    /** Answers that waited for this act were graded by the run as it was before: everyone is looked at once more after it. */
    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public void reserve(Actor actor, UUID id, UUID part, Set<UUID> cohorts) {
        var isOther = QuarkusTransaction.requiringNew().call(() -> says(actor, id, part, cohorts));
        if (isOther) {
            QuarkusTransaction.requiringNew()
                    .run(() -> gradeAnew(actor, Run.findById(id, LockModeType.PESSIMISTIC_WRITE)));
        }
    }

    @Override
    public List<Loss> losses(Actor actor, UUID id, Set<UUID> enrollments, UUID cohort) {
        var run = places.graded(actor, id);
        var then = run.audiences().hiddenFrom(cohort);
        if (then.isEmpty() || enrollments.isEmpty()) {
            return List.of();
        }
        var learners = Learner.<Learner>list("run = ?1 and staff = false and id in ?2", id, enrollments);
        var work = Work.of(enrollments);
        return parts(run).values().stream()
                .filter(part -> then.contains(part.id()))
                .map(part -> loss(run, part, learners, work))
                .filter(loss -> loss.people() > 0)
                .toList();
    }

    private boolean says(Actor actor, UUID id, UUID part, Set<UUID> cohorts) {
        var run = places.graded(actor, id);
        Run.getEntityManager().refresh(run, LockModeType.PESSIMISTIC_WRITE);
        Taught.open(run);
        var found = parts(run).get(part);
        if (found == null) {
            throw Refusal.notFound();
        }
        var known = CohortRow.of(id).stream().map(one -> one.id).toList();
        if (!known.containsAll(cohorts)) {
            throw Refusal.invalid("cohort-unknown", "This run has no such cohort.");
        }
        if (run.audiences().of(part).equals(cohorts)) {
            return false;
        }
        run.reserve(part, cohorts);
        RosterDeed.note(run, null, actor, cohorts.isEmpty() ? "part.opened" : "part.reserved", found.title(), clock);
        gradeAnew(actor, run);
        return true;
    }

    private void gradeAnew(Actor actor, Run held) {
        regrading.all(held, new Cause(Kind.AUDIENCE, actor, ""));
    }

    private Loss loss(Run run, Part part, List<Learner> learners, Map<UUID, Work> work) {
        var losing = learners.stream()
                .filter(one -> !run.audiences().hiddenFrom(one.cohort).contains(part.id()))
                .toList();
        var blocks = new HashSet<UUID>();
        run.published()
                .forEach(edition ->
                        blocks.addAll(syllabi.of(edition.publication()).blocksOf(part.id())));
        var atWork = losing.stream()
                .filter(one ->
                        work.getOrDefault(one.id, Work.none()).done().stream().anyMatch(blocks::contains))
                .count();
        return new Loss(part.title(), part.language(), losing.size(), (int) atWork);
    }

    private Map<UUID, Part> parts(Run run) {
        var parts = new LinkedHashMap<UUID, Part>();
        for (var edition : run.published()) {
            for (var section : syllabi.of(edition.publication()).outline()) {
                section.subsections().forEach(part -> parts.putIfAbsent(part.id(), part(run, section, part)));
            }
        }
        return parts;
    }

    private static Part part(Run run, OutlineSection section, OutlineSubsection part) {
        return new Part(
                part.id(),
                part.title(),
                part.language(),
                section.title(),
                part.assignmentType(),
                run.audiences().of(part.id()));
    }
}
