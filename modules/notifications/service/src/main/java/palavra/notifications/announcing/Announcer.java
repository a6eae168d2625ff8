package palavra.notifications.announcing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import palavra.notifications.tray.Delivery;

/** Tells learners what is planned for now: each announcement and the notices of it in one transaction, so once. */
@ApplicationScoped
public class Announcer {

    private static final Logger LOG = Logger.getLogger(Announcer.class);

    private final AnnouncementTable table;
    private final Delivery delivery;
    private final Clock clock;

    Announcer(AnnouncementTable table, Delivery delivery, Clock clock) {
        this.table = table;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Scheduled(
            every = "{palavra.notifications.announce-every:5s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        while (QuarkusTransaction.requiringNew().call(this::one)) {
            LOG.debug("An announcement sent");
        }
    }

    private boolean one() {
        var now = clock.instant();
        var next = table.next(now);
        next.ifPresent(due -> {
            var announcement = due.announcement();
            var reached = delivery.toSegment(
                    due.run(), announcement.id(), announcement.segment().name(), announcement.edition(), now);
            table.sent(announcement.id(), now, reached);
        });
        return next.isPresent();
    }
}
