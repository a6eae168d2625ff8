package palavra.frontend.learn;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.learning.api.ProblemView;
import palavra.learning.api.sitting.HandIn;
import palavra.learning.api.sitting.HandIn.Outcome;
import palavra.learning.api.sitting.Saved;
import palavra.learning.api.sitting.SittingAnswers;
import palavra.learning.api.sitting.SittingView;
import palavra.learning.api.sitting.Sittings;

/** A timed quiz of the two problems that {@link FakeLearning} has. */
@Alternative
@Singleton
public class FakeSittings implements Sittings {

    static final UUID PART = UUID.fromString("0197a000-0000-7000-8000-000000000041");
    static final Instant NOW = Instant.parse("2026-03-20T10:00:00Z");
    static final Instant ENDS = Instant.parse("2026-03-20T10:25:30Z");

    @Inject
    FakeLearning learning;

    final List<String> calls = new ArrayList<>();
    Outcome outcome = Outcome.HANDED_IN;
    String closed;
    boolean byClock;
    boolean over;

    /** 0 before it begins, 1 while it goes on, 2 when it was handed in. */
    int stage;

    void reset() {
        calls.clear();
        outcome = Outcome.HANDED_IN;
        closed = null;
        byClock = false;
        over = false;
        stage = 0;
    }

    @Override
    public SittingView of(Actor actor, UUID run, UUID part) {
        var problems = stage == 0
                ? List.<ProblemView>of()
                : List.of(
                        learning.problem(actor, run, LearnWorld.CHOICE),
                        learning.problem(actor, run, LearnWorld.NUMBER));
        var ended = stage == 2 ? NOW.minusSeconds(60) : null;
        var earned = stage == 2 ? BigDecimal.ONE : null;
        return new SittingView(
                learning.enrollment(actor, run).orElseThrow(Refusal::notFound),
                part,
                "Quiz: treating water",
                Language.ENGLISH,
                new SittingView.Terms(30, 2, 0, 2, BigDecimal.TWO, true, LearnWorld.DUE),
                NOW,
                stage == 0 ? 0 : 1,
                stage == 0 ? null : new SittingView.Last(1, NOW, ENDS, null, ended, byClock, earned),
                stage == 0 ? 1 : 2,
                stage == 1 ? "going-on" : closed,
                "wait".equals(closed) ? ENDS : null,
                problems,
                new SittingView.Course("Safe water for small communities", "Africa/Nairobi", "river", "waves"));
    }

    @Override
    public SittingView begin(Actor actor, UUID run, UUID part, int number) {
        calls.add("begin " + number);
        stage = 1;
        return of(actor, run, part);
    }

    @Override
    public Saved save(Actor actor, UUID run, UUID part, int number, SittingAnswers answers) {
        if (over) {
            throw Refusal.conflict("sitting-over", "Time is over: nothing more is taken.");
        }
        calls.add("save " + answers.answers());
        return new Saved(NOW);
    }

    @Override
    public HandIn handIn(Actor actor, UUID run, UUID part, int number, SittingAnswers answers) {
        calls.add("hand in " + answers.answers());
        stage = 2;
        return new HandIn(outcome, NOW, false);
    }
}
