package palavra.learning.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.AssessedProblem;
import palavra.kernel.Refusal;
import palavra.learning.api.Answers;
import palavra.learning.api.ProblemView;
import palavra.learning.api.SubmissionResult;
import palavra.learning.api.Turn;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Told;
import palavra.learning.variable.Given;

/** Answering problems. Acts come with the learner's place held, so nothing here happens twice at a time. */
@ApplicationScoped
public class Answering {

    /** For who only looks: there is no row, and an id that is no enrollment keeps the order of options. */
    private static final UUID LOOKING = new UUID(0, 0);

    @Inject
    Deadline deadline;

    @Inject
    Scoring scoring;

    @Inject
    Away away;

    @Inject
    Contacts contacts;

    @Inject
    Told told;

    @Inject
    Clock clock;

    /** The problems of a unit in its order, in one statement. */
    public List<ProblemView> views(Place place, Syllabus.Unit unit) {
        var problems = place.syllabus().problemsOf(unit);
        if (problems.isEmpty()) {
            return List.of();
        }
        var learner = traced(place);
        var ids = problems.stream().map(AssessedProblem::id).toList();
        var states = learner.equals(LOOKING) ? Map.<UUID, ProblemState>of() : ProblemState.of(learner, ids);
        var now = clock.instant();
        return problems.stream()
                .map(one -> view(place, one, states.getOrDefault(one.id(), ProblemState.fresh(learner, one.id())), now))
                .toList();
    }

    public ProblemView view(Place place, UUID id) {
        var now = clock.instant();
        var problem = problem(place, id, now);
        var learner = traced(place);
        var state = learner.equals(LOOKING) ? ProblemState.fresh(learner, id) : ProblemState.of(learner, id);
        return view(place, problem, state, now);
    }

    public ProblemView save(Place place, UUID id, Answers typed) {
        var now = clock.instant();
        var learner = place.working(now);
        var problem = problem(place, id, now);
        var state = ProblemState.of(learner.id, id);
        var closed = sheet(place, problem, state, now).closed();
        if (closed != null && !closed.equals("deadline")) {
            throw Refusal.conflict("problem-closed", "This problem takes no answers any more.", closed);
        }
        if (!isAskedAs(typed, state.turn(problem))) {
            throw askedAnew();
        }
        state.save(Typed.clean(problem.definition(), typed));
        return view(place, problem, state, now);
    }

    public SubmissionResult submit(Place place, UUID id, Answers sent) {
        var now = clock.instant();
        var learner = place.working(now);
        var problem = problem(place, id, now);
        var key = Typed.key(sent);
        var found = ProblemState.withKey(learner.id, id, key);
        var state = found.state();
        if (found.known()) {
            return new SubmissionResult(view(place, problem, state, now), true, false);
        }
        var answers = Typed.clean(problem.definition(), sent);
        var turn = state.turn(problem);
        var closed = sheet(place, problem, state, now).closed();
        var isLate = "deadline".equals(closed);
        if (!isLate) {
            open(closed);
        }
        if (!isAskedAs(sent, turn)) {
            keepOfOthers(place, problem, state, sent, answers, now);
            return new SubmissionResult(view(place, problem, state, now), false, false);
        }
        if (isLate) {
            return late(place, problem, state, sent, answers, now);
        }
        // What waited for the line was sent to be graded, whatever else its learner did meanwhile.
        if (sent.queued() == null && sent.turn() != null && !sent.turn().equals(turn)) {
            throw askedAnew();
        }
        rested(problem, state, now);
        learner.calls(place.actor());
        var passedNow = scoring.score(place, problem, state, answers, key, now, null);
        learner.opened(problem.unit(), now);
        return new SubmissionResult(view(place, problem, state, now), false, passedNow);
    }

    /** What comes after the deadline is kept, and scored only where it was given before, away from the line. */
    private SubmissionResult late(
            Place place,
            AssessedProblem problem,
            ProblemState state,
            Answers sent,
            Map<String, List<String>> answers,
            Instant now) {
        var passedNow = false;
        if (sent.queued() == null) {
            state.save(answers);
        } else {
            var end = deadline.last(place, problem.unit());
            var verdict = away.judge(place.learner().orElseThrow(), state, sent.queued(), end, now);
            if (verdict.why() == null) {
                rested(problem, state, verdict.written());
                passedNow = scoring.score(place, problem, state, answers, Typed.key(sent), verdict.written(), now);
            } else {
                state.save(answers);
                var numbers = ProblemState.numbers(problem);
                KeptAnswer.keep(state, Typed.key(sent), answers, numbers, verdict, now);
            }
        }
        return new SubmissionResult(view(place, problem, state, now), false, passedNow);
    }

    /** An answer to other numbers than its learner has by now counts for none of these; one that waited is kept with its own. */
    private void keepOfOthers(
            Place place,
            AssessedProblem problem,
            ProblemState state,
            Answers sent,
            Map<String, List<String>> answers,
            Instant now) {
        var asked = place.syllabus().asked(problem.id()).orElseThrow();
        if (sent.queued() == null || asked.definition().variables().isEmpty()) {
            throw askedAnew();
        }
        var numbers = Given.all(state.id.enrollment(), asked)
                .map(Given::numbers)
                .filter(one -> ProblemState.print(state.id, one) == sent.turn().numbers())
                .findFirst()
                .orElseThrow(Answering::askedAnew);
        var verdict = away.anew(place.learner().orElseThrow(), state, sent.queued(), now);
        KeptAnswer.keep(state, Typed.key(sent), answers, numbers, verdict, now);
    }

    public ProblemView hint(Place place, UUID id) {
        var now = clock.instant();
        var learner = place.working(now);
        var problem = problem(place, id, now);
        var state = ProblemState.of(learner.id, id);
        if (state.hints >= problem.definition().hints().size()) {
            throw Refusal.conflict("no-more-hints", "There are no more hints.");
        }
        state.hinted();
        told.deed(place, "problem.hint-shown", id, Map.of("hint", state.hints));
        return view(place, problem, state, now);
    }

    /** Whether a form showed the numbers that its learner has; one that does not say so is believed. */
    private static boolean isAskedAs(Answers sent, Turn now) {
        return sent == null || sent.turn() == null || sent.turn().asksAs(now);
    }

    private static Refusal askedAnew() {
        return Refusal.conflict(
                "problem-asked-anew",
                "This problem was answered or given anew after this page was opened. Your attempt was not used.");
    }

    static void open(String closed) {
        if ("attempts".equals(closed)) {
            throw Refusal.conflict("no-attempts-left", "You have no attempts left for this problem.");
        }
        if (closed != null) {
            throw Refusal.conflict("problem-closed", "This problem takes no answers any more.", closed);
        }
    }

    private static void rested(AssessedProblem problem, ProblemState state, Instant now) {
        var wait = Duration.ofSeconds(problem.definition().waitSeconds());
        if (state.lastAt != null && now.isBefore(state.lastAt.plus(wait))) {
            var left = Duration.between(now, state.lastAt.plus(wait)).toSeconds() + 1;
            throw Refusal.conflict(
                    "wait-between-attempts", "Wait before you try again. Your attempt was not used.", left);
        }
    }

    /** The problem, when its unit is open. */
    private static AssessedProblem problem(Place place, UUID id, Instant now) {
        var problem = place.syllabus().problem(id).orElseThrow(Refusal::notFound);
        place.open(problem.unit(), now);
        return problem;
    }

    private static UUID traced(Place place) {
        return place.looksOnly() ? LOOKING : place.learner().map(one -> one.id).orElse(LOOKING);
    }

    private ProblemView view(Place place, AssessedProblem problem, ProblemState state, Instant now) {
        var graded = Syllabus.isGraded(place.unit(problem.unit()).subsection());
        return sheet(place, problem, state, now).view(graded, place.closed(), contact(place, problem, now));
    }

    /** Only where an answer could come after a deadline. */
    private String contact(Place place, AssessedProblem problem, Instant now) {
        return place.counts() && deadline.last(place, problem.unit()) != null
                ? contacts.sign(traced(place), problem.id(), now)
                : null;
    }

    private ProblemSheet sheet(Place place, AssessedProblem problem, ProblemState state, Instant now) {
        var unit = problem.unit();
        return new ProblemSheet(
                problem,
                place.edition().language(),
                state,
                deadline.isOver(place, unit, now),
                deadline.isFinal(place, unit, now));
    }
}
