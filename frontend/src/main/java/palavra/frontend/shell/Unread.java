package palavra.frontend.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import palavra.notifications.api.Notifications;
import palavra.notifications.api.Visit;

/**
 * How many notices of a reader are unread, asked for at most twice a minute for each reader. Pages do without when nobody
 * answers, and then nobody is asked for a while: one page waits for a part that is away, not all of them.
 */
@ApplicationScoped
public class Unread {

    private static final Logger LOG = Logger.getLogger(Unread.class);
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST_READERS = 20_000;

    private final Notifications notifications;
    private final Clock clock;
    private final Cache<UUID, Integer> known;
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
        if (Context.isOnEventLoopThread() || clock.instant().isBefore(quietUntil)) {
            return 0;
        }
        try {
            var visit = new Visit(reader.verifiedEmail(), reader.language(), reader.zone());
            var count = notifications.visit(reader.actor(), visit);
            known.put(reader.actor().id(), count);
            return count;
        } catch (RuntimeException away) {
            LOG.warnf("Pages do without the number of notices: %s", away.getMessage());
            quietUntil = clock.instant().plus(FRESH);
            return 0;
        }
    }
}
