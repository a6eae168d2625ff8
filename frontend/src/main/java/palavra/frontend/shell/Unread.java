package palavra.frontend.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import palavra.kernel.Refusal;
import palavra.notifications.api.Notifications;
import palavra.notifications.api.Visit;

/**
 * How many notices of a reader are unread, asked for at most twice a minute for each reader. Pages do without when nobody
 * answers, and then it is asked for by one page at a time and only now and then, until somebody answers again: one page
 * waits for a part that is away, not all of them.
 */
@ApplicationScoped
public class Unread {

    private static final Logger LOG = Logger.getLogger(Unread.class);
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST_READERS = 20_000;
    private static final int OF_THE_SERVER = 500;

    private final Notifications notifications;
    private final Clock clock;
    private final Cache<UUID, Integer> known;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile boolean away;
    private volatile Instant quietUntil = Instant.MIN;

    Unread(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .maximumSize(MOST_READERS)
                .build();
    }

    int of(Shell reader) {
        var count = known.getIfPresent(reader.actor().id());
        return count == null ? asked(reader) : count;
    }

    /** The reader has read some: what was known of them is no longer so. */
    public void forget(UUID person) {
        known.invalidate(person);
    }

    private int asked(Shell reader) {
        if (Context.isOnEventLoopThread()) {
            return 0;
        }
        return away ? tried(reader) : answered(reader);
    }

    private int tried(Shell reader) {
        if (!asking.compareAndSet(false, true)) {
            return 0;
        }
        try {
            return clock.instant().isBefore(quietUntil) ? 0 : answered(reader);
        } finally {
            asking.set(false);
        }
    }

    private int answered(Shell reader) {
        try {
            var visit = new Visit(reader.verifiedEmail(), reader.language(), reader.knownZone());
            var count = notifications.visit(reader.actor(), visit);
            known.put(reader.actor().id(), count);
            away = false;
            return count;
        } catch (RuntimeException failure) {
            if (!isOfOneReader(failure)) {
                LOG.warnf("Pages do without the number of notices: %s", failure.getMessage());
                quietUntil = clock.instant().plus(FRESH);
                away = true;
            }
            return 0;
        }
    }

    /** Somebody is there, and says no to this reader: a token that has just ended, for example. */
    private static boolean isOfOneReader(RuntimeException failure) {
        return failure instanceof Refusal refusal && refusal.status() < OF_THE_SERVER;
    }
}
