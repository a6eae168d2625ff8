package palavra.learning.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.dates.LateAnswer;
import palavra.learning.problem.Accepting;
import palavra.learning.problem.KeptAnswer;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Places;
import palavra.learning.run.Reasons;
import palavra.learning.run.Run;
import palavra.learning.run.Taught;

/** Answers that came late from learners' devices: three statements however many wait. */
@ApplicationScoped
class LateWork {

    @Inject
    Places places;

    @Inject
    Taught taught;

    @Inject
    Accepting accepting;

    List<LateAnswer> waiting(Run run) {
        var kept = KeptAnswer.waiting(run.id);
        var ids = kept.stream().map(one -> one.enrollment).distinct().toList();
        Map<UUID, Learner> learners = Learner.<Learner>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(learner -> learner.id, Function.identity()));
        return kept.stream()
                .flatMap(one -> places.of(run, learners.get(one.enrollment)).map(place -> view(place, one)).stream())
                .toList();
    }

    void accept(Actor actor, UUID run, UUID answer, String why) {
        places.graded(actor, run);
        KeptAnswer kept = KeptAnswer.<KeptAnswer>findByIdOptional(answer).orElseThrow(Refusal::notFound);
        Learner learner = Learner.findById(kept.enrollment);
        if (!learner.run.equals(run)) {
            throw Refusal.notFound();
        }
        var place = taught.held(actor, run, learner.person);
        KeptAnswer.getEntityManager().refresh(kept);
        accepting.accept(place, kept, actor, Reasons.check(why));
    }

    private static LateAnswer view(Place place, KeptAnswer kept) {
        var learner = place.learner().orElseThrow();
        var problem = place.syllabus().problem(kept.problem);
        return new LateAnswer(
                kept.id,
                learner.person,
                learner.name,
                kept.problem,
                problem.map(one -> one.title()).orElse(""),
                place.edition().language(),
                kept.seen,
                kept.written,
                kept.received,
                kept.why);
    }
}
