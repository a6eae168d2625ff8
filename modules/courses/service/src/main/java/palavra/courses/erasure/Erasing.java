package palavra.courses.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import palavra.courses.CoursesMailbox;
import palavra.courses.run.RunDesk;
import palavra.kernel.Actor;
import palavra.kernel.Erasure;

/** Lets somebody be forgotten: here, by every module that hears of it, and at the identity server. */
@ApplicationScoped
public class Erasing {

    private static final Logger LOG = Logger.getLogger(Erasing.class);

    private final CourseRecords records;
    private final RunDesk desk;
    private final Accounts accounts;
    private final CoursesMailbox mailbox;
    private final Clock clock;

    Erasing(CourseRecords records, RunDesk desk, Accounts accounts, CoursesMailbox mailbox, Clock clock) {
        this.records = records;
        this.desk = desk;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** Begins it; once that is committed it comes to its end whatever dies meanwhile. */
    public void begin(Actor actor, String email, Erasure wanted) {
        QuarkusTransaction.requiringNew().run(() -> {
            desk.withdraw(actor, email);
            Departure.begin(wanted, clock.instant());
            tell(wanted);
        });
        accounts.close(wanted.person());
    }

    /** Tells it again where it is time: by then nobody acts for them any more, and what was told of them has arrived. */
    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void again() {
        var now = clock.instant();
        var due = QuarkusTransaction.requiringNew().call(() -> Departure.due(now));
        for (var departure : due) {
            try {
                again(departure, now);
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "The erasure %s is told again in half a minute", departure.id);
            }
        }
    }

    private void again(Departure departure, Instant now) {
        var closed = accounts.close(departure.person);
        QuarkusTransaction.requiringNew()
                .run(() -> Departure.held(departure.id, now).ifPresent(held -> tell(held.again(now, closed))));
    }

    private void tell(Erasure erasure) {
        records.erase(erasure);
        mailbox.tell("person-erased", erasure.person(), erasure);
    }
}
