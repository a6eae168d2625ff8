package palavra.learning.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.content.api.AssessedProblem;
import palavra.content.api.OutlineSubsection;
import palavra.learning.api.ProblemView;
import palavra.learning.api.sitting.SittingView;
import palavra.learning.problem.Papers;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabus;

/** A quiz as its learner may see it now: nothing of its questions before it begins, nothing of its marks before it ends. */
@ApplicationScoped
class SittingSheet {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Papers papers;

    @Inject
    Taking taking;

    @Inject
    TimeAllowed time;

    /** What was reset is as if it had not been. */
    SittingView view(Place place, OutlineSubsection part, Optional<Sitting> last, Instant now) {
        var problems = place.syllabus().problemsOf(part);
        var gate = taking.gate(place, part, last, now);
        var seen = last.filter(one -> one.goesOn() || one.used() > 0);
        var shown = seen.map(one -> problems(place, part, problems, one)).orElse(List.of());
        return new SittingView(
                place.enrollment(),
                part.id(),
                part.title(),
                part.language() == null ? place.edition().language() : part.language(),
                terms(place, part, problems, last),
                now,
                last.map(Sitting::used).orElse(0),
                seen.map(one -> last(one, shown)).orElse(null),
                last.map(one -> one.number).orElse(0) + 1,
                gate.closed(),
                gate.from(),
                shown,
                new SittingView.Course(
                        place.edition().title(), place.run().zone, place.run().paper, place.run().motif));
    }

    private SittingView.Terms terms(
            Place place, OutlineSubsection part, List<AssessedProblem> problems, Optional<Sitting> last) {
        var rules = Taking.rules(place, part, last);
        return new SittingView.Terms(
                (int) time.of(place, rules).toMinutes(),
                rules.attempts(),
                rules.waitMinutes(),
                problems.size(),
                problems.stream().map(one -> one.definition().possible()).reduce(BigDecimal.ZERO, BigDecimal::add),
                Syllabus.isGraded(part),
                place.due(part));
    }

    private List<ProblemView> problems(
            Place place, OutlineSubsection part, List<AssessedProblem> problems, Sitting last) {
        var enrollment = place.learner().map(one -> one.id).orElse(NOBODY);
        return last.goesOn()
                ? papers.asked(place, enrollment, problems, last.answers)
                : papers.marked(place, enrollment, part, problems);
    }

    private static SittingView.Last last(Sitting sitting, List<ProblemView> shown) {
        var earned = shown.stream()
                .map(ProblemView::earned)
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new SittingView.Last(
                sitting.number,
                sitting.began,
                sitting.ends,
                sitting.savedAt,
                sitting.endedAt,
                sitting.byClock,
                sitting.goesOn() ? null : earned);
    }
}
