package palavra.learning.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.AssessedProblem;
import palavra.content.api.OutlineSubsection;
import palavra.kernel.Language;
import palavra.learning.LearningConfig;
import palavra.learning.api.insight.Concern;
import palavra.learning.api.insight.ConcernPage.Reason;
import palavra.learning.api.insight.ConcernPage.Row;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Work;

/** Says of a learner who was found why, with what each reason rests on. */
@ApplicationScoped
class Reasons {

    @Inject
    Syllabi syllabi;

    @Inject
    LearningConfig config;

    /**
     * @param work null where passing is out of nobody's reach yet
     * @param waiting what of it is not graded yet
     */
    Row row(Place place, Watched one, Work work, Set<UUID> waiting, Instant now) {
        var learner = one.learner();
        var reasons = new ArrayList<Reason>();
        if (one.never()) {
            reasons.add(since(Concern.NEVER_STARTED, later(learner.since, place.run().start)));
        }
        if (one.away()) {
            reasons.add(since(Concern.AWAY, learner.lastSeen));
        }
        var over = one.part() != null && isOver(place, part(place, one.part()), now);
        if (one.missed() && over) {
            reasons.add(missed(place, one));
        }
        if (one.behind() && over) {
            reasons.add(
                    new Reason(Concern.BEHIND, null, "", null, config.concern().deadlines(), 0));
        }
        if (one.problem() != null) {
            place.syllabus()
                    .problem(one.problem())
                    .map(problem -> stuck(place, problem, one.attempts()))
                    .ifPresent(reasons::add);
        }
        if (work != null) {
            outOfReach(place, work, waiting, now).ifPresent(reasons::add);
        }
        return new Row(
                learner.person,
                learner.name,
                one.cohort(),
                place.edition().id(),
                learner.percent,
                learner.lastSeen,
                List.copyOf(reasons));
    }

    private static Reason since(Concern concern, Instant at) {
        return new Reason(concern, at, "", null, 0, 0);
    }

    private static Instant later(Instant one, Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    /** Whether their own deadline has passed too: somebody may have given them a later one. */
    private boolean isOver(Place place, OutlineSubsection part, Instant now) {
        var due = place.due(part);
        var grace = syllabi.terms(place).policy().graceSeconds();
        return due != null && now.isAfter(due.plusSeconds(grace));
    }

    private static OutlineSubsection part(Place place, UUID id) {
        return place.syllabus().subsection(id).orElseThrow();
    }

    private static Reason missed(Place place, Watched one) {
        var part = part(place, one.part());
        return new Reason(Concern.MISSED_DEADLINE, one.due(), part.title(), language(place, part.language()), 0, 0);
    }

    private static Reason stuck(Place place, AssessedProblem problem, int attempts) {
        var language = place.unit(problem.unit()).language();
        return new Reason(Concern.STUCK, null, problem.title(), language(place, language), attempts, 0);
    }

    private static Language language(Place place, Language ofTitle) {
        return ofTitle == null ? place.edition().language() : ofTitle;
    }

    private Optional<Reason> outOfReach(Place place, Work work, Set<UUID> waiting, Instant now) {
        var best = new Ceiling(place.syllabus(), syllabi.terms(place), place::due, waiting, now).of(work);
        return best.passMark() == null || best.passed()
                ? Optional.empty()
                : Optional.of(new Reason(
                        Concern.OUT_OF_REACH,
                        null,
                        "",
                        null,
                        best.percent() == null ? 0 : best.percent(),
                        best.passMark()));
    }
}
