package palavra.learning.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.Receipt;
import palavra.learning.api.gradebook.Comment;
import palavra.learning.api.gradebook.GivenScore;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.api.gradebook.Reset;
import palavra.learning.api.gradebook.WhyGrade;
import palavra.learning.assignment.Graded;
import palavra.learning.problem.Results;
import palavra.learning.run.ActOnGrade;
import palavra.learning.run.Cause;
import palavra.learning.run.Grades;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Reasons;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Taught;
import palavra.learning.run.Work;
import palavra.learning.sitting.Resitting;

/** What the team does to one learner's grade. The enrollment is held meanwhile, and each act is written down with why. */
@ApplicationScoped
class Judging {

    @Inject
    Taught taught;

    @Inject
    Grades grades;

    @Inject
    Results results;

    @Inject
    Graded graded;

    @Inject
    Resitting resitting;

    @Inject
    Explaining explaining;

    @Inject
    Clock clock;

    WhyGrade give(Actor actor, UUID run, UUID person, GivenScore score) {
        var held = taught.held(actor, run, person);
        var cause = new Cause(Kind.SCORE_GIVEN, actor, Reasons.check(score.reason()));
        var learner = held.learner().orElseThrow();
        give(learner, score.block(), score.earned(), grades.receipt(held, work(learner)), cause);
        return graded(held);
    }

    /** The same for one of many; the grade is worked out afterwards. */
    void give(Learner learner, UUID block, BigDecimal earned, Receipt receipt, Cause cause) {
        var now = Standing.of(receipt, block);
        var becomes = now.given(earned);
        var act = ActOnGrade.write(learner, cause, block, null, now.text(), becomes.text(), clock.instant());
        Learner.flush();
        GivenScores.put(learner.id, block, becomes, act);
    }

    WhyGrade takeBack(Actor actor, UUID run, UUID person, UUID block, String why) {
        var held = taught.held(actor, run, person);
        var reason = Reasons.check(why);
        var learner = held.learner().orElseThrow();
        var before = Standing.of(grades.receipt(held, work(learner)), block);
        if (GivenScores.remove(learner.id, block)) {
            var after = Standing.of(grades.receipt(held, work(learner)), block);
            var cause = new Cause(Kind.SCORE_TAKEN_BACK, actor, reason);
            ActOnGrade.write(learner, cause, block, null, before.text(), after.text(), clock.instant());
        }
        return graded(held);
    }

    WhyGrade comment(Actor actor, UUID run, UUID person, Comment comment) {
        var held = taught.held(actor, run, person);
        var cause = new Cause(Kind.COMMENT, actor, Reasons.check(comment.text()));
        ActOnGrade.write(held.learner().orElseThrow(), cause, null, null, "", "", clock.instant());
        return explaining.of(held);
    }

    WhyGrade reset(Actor actor, UUID run, UUID person, Reset reset) {
        var held = taught.held(actor, run, person);
        var reason = Reasons.check(reset.reason());
        var learner = held.learner().orElseThrow();
        var item = held.syllabus().item(reset.problem()).orElseThrow(Refusal::notFound);
        var forgiven = held.syllabus().assignment(item.id()).isPresent()
                ? graded.reopen(learner.id, item.id())
                : forgive(held, learner, item);
        if (reset.numbers()) {
            held.syllabus()
                    .asked(item.id())
                    .ifPresent(problem ->
                            learner.has(item.id(), learner.given(item.id()).anew(problem.definition())));
        }
        var cause = new Cause(Kind.ATTEMPTS_RESET, actor, reason);
        ActOnGrade.write(learner, cause, reset.problem(), null, Integer.toString(forgiven), "0", clock.instant());
        return explaining.of(held);
    }

    /** Of a quiz that is taken as a whole one problem cannot be answered anew without the others. */
    private int forgive(Place held, Learner learner, Syllabus.Item problem) {
        var part = held.unit(problem.unit()).subsection();
        resitting.over(learner, part);
        return held.sittings().containsKey(part.id())
                ? resitting.forgive(held, part)
                : results.forgive(learner.id, problem.id());
    }

    private WhyGrade graded(Place held) {
        var learner = held.learner().orElseThrow();
        Learner.flush();
        grades.grade(held, learner, Work.of(held));
        return explaining.of(held);
    }

    private static Work work(Learner learner) {
        return Work.graded(Set.of(learner.id)).getOrDefault(learner.id, Work.none());
    }
}
