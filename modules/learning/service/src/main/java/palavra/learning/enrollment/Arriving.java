package palavra.learning.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;
import palavra.learning.run.Seats;

/** Someone comes with a verified e-mail: whoever was invited by it is in, or in line where every seat is taken. */
@ApplicationScoped
public class Arriving {

    private static final String KNOW = """
            insert into account (person, email, name, since) values (:person, :email, :name, :now)
            on conflict (person) do update set email = excluded.email, name = excluded.name, since = excluded.since
             where (account.email, account.name) <> (excluded.email, excluded.name)
            """;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    public void arrive(Actor actor, String verified) {
        actor.signedIn();
        if (verified == null || verified.isBlank()) {
            return;
        }
        var email = verified.strip().toLowerCase(Locale.ROOT);
        Run.getEntityManager()
                .createNativeQuery(KNOW)
                .setParameter("person", actor.id())
                .setParameter("email", email)
                .setParameter("name", actor.name())
                .setParameter("now", clock.instant())
                .executeUpdate();
        Learner.find("select run from Learner where email = ?1 and person is null order by run", email)
                .project(UUID.class)
                .list()
                .forEach(run -> come(actor, email, Run.findById(run, LockModeType.PESSIMISTIC_WRITE)));
    }

    /** Where the run takes nobody yet, or has nothing to read, the invitation is kept. */
    private void come(Actor actor, String email, Run run) {
        if (!run.takesLearners() || run.firstEdition().isEmpty()) {
            return;
        }
        List<Learner> asked = Learner.find("run = ?1 and email = ?2 and person is null", run.id, email)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        for (var invited : asked) {
            var present = Enrolling.held(run.id, actor.id());
            if (present.isEmpty() && !run.hasOnTeam(actor.id())) {
                invited.comes(actor, run.firstEdition().orElseThrow().id());
                seats.ask(run, List.of(invited));
                continue;
            }
            invited.delete();
            present.filter(one -> !one.learns() && !one.isWaiting() && !run.hasOnTeam(actor.id()))
                    .ifPresent(one -> {
                        one.cohort = invited.cohort == null ? one.cohort : invited.cohort;
                        seats.ask(run, List.of(one));
                    });
        }
    }
}
