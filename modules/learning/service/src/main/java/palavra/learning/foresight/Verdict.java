package palavra.learning.foresight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import palavra.content.api.GradingPolicy;
import palavra.learning.api.CertificateRule;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.Foresight;
import palavra.learning.api.Foresight.Mover;
import palavra.learning.run.Gradebook;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Work;

/** Counts what becomes of learners, some hundreds at a time so that large runs stay small in memory. */
final class Verdict {

    private static final int AT_ONCE = 500;

    private static final int MOST_NAMED = 100;

    private final List<Mover> movers = new ArrayList<>();
    private final CertificateRule rule;
    private final boolean named;
    private int certificates;
    private int passLost;
    private int passGained;
    private int lower;
    private int higher;
    private Integer learners;

    /**
     * @param rule what would earn the certificate
     * @param named whether those whose pass hangs on it are named
     */
    Verdict(CertificateRule rule, boolean named) {
        this.rule = rule;
        this.named = named;
    }

    void weigh(Run run, Predicate<Learner> readers, Syllabus syllabus, GradingPolicy policy) {
        List<Learner> all =
                Learner.list("run = ?1 and state = ?2 and staff = false order by id", run.id, EnrollmentState.ACTIVE);
        learners = all.size();
        var concerned = all.stream().filter(readers).toList();
        for (var from = 0; from < concerned.size(); from += AT_ONCE) {
            var some = concerned.subList(from, Math.min(from + AT_ONCE, concerned.size()));
            var work = Work.of(some.stream().map(learner -> learner.id).toList());
            some.forEach(learner -> count(learner, syllabus, policy, work.getOrDefault(learner.id, Work.none())));
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

    private void count(Learner learner, Syllabus syllabus, GradingPolicy policy, Work work) {
        var then = Gradebook.receipt(syllabus, policy, work);
        passLost += learner.passed && !then.passed() ? 1 : 0;
        passGained += !learner.passed && then.passed() ? 1 : 0;
        var earns = rule.isMet(then.passed(), syllabus.completion(work.done()));
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
