package palavra.learning.foresight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.Foresight;
import palavra.learning.api.Foresight.Mover;
import palavra.learning.run.Grades;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Terms;
import palavra.learning.run.Work;

/** Counts what becomes of learners, some hundreds at a time so that large runs stay small in memory. */
final class Verdict {

    private static final int AT_ONCE = 500;

    private static final int MOST_NAMED = 100;

    private final List<Mover> movers = new ArrayList<>();
    private final boolean named;
    private int certificates;
    private int passLost;
    private int passGained;
    private int lower;
    private int higher;
    private Integer learners;

    /**
     * @param named whether those whose pass hangs on it are named
     */
    Verdict(boolean named) {
        this.named = named;
    }

    /** @param terms what each would be graded by */
    void weigh(Run run, Predicate<Learner> readers, Syllabus syllabus, Function<Learner, Terms> terms) {
        List<Learner> all =
                Learner.list("run = ?1 and state = ?2 and staff = false order by id", run.id, EnrollmentState.ACTIVE);
        learners = all.size();
        var concerned = all.stream().filter(readers).toList();
        for (var from = 0; from < concerned.size(); from += AT_ONCE) {
            var some = concerned.subList(from, Math.min(from + AT_ONCE, concerned.size()));
            var work = Work.of(some.stream().map(learner -> learner.id).toList());
            some.forEach(learner ->
                    count(run, learner, syllabus, terms.apply(learner), work.getOrDefault(learner.id, Work.none())));
        }
    }

    Foresight foresight(int problems, int graded, int answeredBy) {
        var byName = movers.stream()
                .sorted(Comparator.comparing(Mover::passes).thenComparing(Mover::name))
                .limit(MOST_NAMED)
                .toList();
        return new Foresight(
                learners == null ? 0 : learners,
                problems,
                graded,
                answeredBy,
                passLost,
                passGained,
                lower,
                higher,
                certificates,
                byName);
    }

    private void count(Run run, Learner learner, Syllabus whole, Terms terms, Work work) {
        var syllabus = whole.of(run, learner);
        var then = Grades.receipt(syllabus, terms.policy(), run.deadlines(learner), work);
        passLost += learner.passed && !then.passed() ? 1 : 0;
        passGained += !learner.passed && then.passed() ? 1 : 0;
        var earns = terms.rule().isMet(then.passed(), syllabus.completion(work.done()));
        certificates += earns && !learner.earned ? 1 : 0;
        if (named && learner.passed != then.passed()) {
            movers.add(new Mover(learner.name, learner.percent, then.percent(), then.passed()));
        }
        var now = learner.percent == null ? 0 : learner.percent;
        var percent = then.percent() == null ? 0 : then.percent();
        lower += percent < now ? 1 : 0;
        higher += percent > now ? 1 : 0;
    }
}
