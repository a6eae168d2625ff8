package palavra.learning.rescore;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.api.gradebook.Rescore;
import palavra.learning.api.gradebook.RescoreOrder;
import palavra.learning.problem.Results.Remarked;
import palavra.learning.run.Cause;
import palavra.learning.run.Learner;

/** An order to mark a problem anew, and how far it is. Root: the run. */
@Entity
@Table(name = "rescore")
@DynamicUpdate
class RescoreJob extends PanacheEntityBase {

    private static final int SHOWN = 50;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Id
    UUID id;

    UUID run;
    UUID problem;
    UUID enrollment;

    @Column(name = "only_higher")
    boolean onlyHigher;

    UUID person;
    String name;
    String reason;

    @Column(name = "asked_at")
    Instant askedAt;

    /** The last enrollment that was done. */
    UUID reached;

    int checked;
    int raised;
    int lowered;

    @Column(name = "finished_at")
    Instant finishedAt;

    static RescoreJob order(UUID run, UUID enrollment, RescoreOrder order, Actor actor, String reason, Instant now) {
        var job = new RescoreJob();
        job.id = Ids.at(now);
        job.run = run;
        job.problem = order.problem();
        job.enrollment = enrollment;
        job.onlyHigher = order.onlyHigher();
        job.person = actor.id();
        job.name = actor.name();
        job.reason = reason;
        job.askedAt = now;
        job.reached = BEFORE_ALL;
        job.persist();
        return job;
    }

    /** The oldest unfinished one that nobody else works on, held. */
    static Optional<RescoreJob> next() {
        var found = getEntityManager().createNativeQuery("""
                        select * from rescore where finished_at is null
                         order by asked_at limit 1 for update skip locked""", RescoreJob.class).getResultList();
        return found.stream().map(RescoreJob.class::cast).findFirst();
    }

    static List<RescoreJob> of(UUID run) {
        return RescoreJob.<RescoreJob>find("run = ?1 order by askedAt desc, id desc", run)
                .page(0, SHOWN)
                .list();
    }

    /** The next learners who answered, held in the one order in which everyone locks. */
    @SuppressWarnings("unchecked")
    List<Learner> some(int most) {
        var query = getEntityManager()
                .createNativeQuery("""
                        select e.* from enrollment e
                          join problem_state p on p.enrollment = e.id and p.problem = :problem and p.attempts > 0
                         where e.run = :run and e.id > :reached and not e.staff %s
                         order by e.id limit :most for no key update of e
                        """.formatted(enrollment == null ? "" : "and e.id = :only"), Learner.class)
                .setParameter("problem", problem)
                .setParameter("run", run)
                .setParameter("reached", reached)
                .setParameter("most", most);
        if (enrollment != null) {
            query.setParameter("only", enrollment);
        }
        return query.getResultList();
    }

    void counted(Remarked result) {
        raised += result.rise() > 0 ? 1 : 0;
        lowered += result.rise() < 0 ? 1 : 0;
    }

    /** Takes note of how far it is; with nobody left it is finished. */
    void reached(List<Learner> some, int most, Instant now) {
        checked += some.size();
        if (some.size() < most) {
            finishedAt = now;
        } else {
            reached = some.getLast().id;
        }
    }

    Cause cause() {
        return new Cause(Kind.RESCORED, new Actor(person, name, java.util.Set.of()), reason);
    }

    Rescore view(String title, String learner) {
        return new Rescore(
                id, problem, title, learner, onlyHigher, name, reason, askedAt, finishedAt, checked, raised, lowered);
    }
}
