package palavra.frontend.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import palavra.content.api.Content;
import palavra.content.api.Outline;
import palavra.kernel.Refusal;

/**
 * Outlines of publications, which never change; a catalog of many courses asks for each of them once. A page about a
 * course does without its outline when content cannot give it, and nobody waits for each course of a list in turn: after
 * a failure content is left alone for a while.
 */
@ApplicationScoped
class Outlines {

    private static final Logger LOG = Logger.getLogger(Outlines.class);
    private static final int KEPT = 500;
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    private final Content content;
    private final Clock clock;
    private final Cache<UUID, Outline> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private volatile Instant askAgain = Instant.EPOCH;

    Outlines(Content content, Clock clock) {
        this.content = content;
        this.clock = clock;
    }

    /** The outline; empty where nothing is published or content is away. */
    Optional<Outline> of(UUID publication) {
        if (publication == null) {
            return Optional.empty();
        }
        var known = kept.getIfPresent(publication);
        return known == null ? ask(publication) : Optional.of(known);
    }

    private Optional<Outline> ask(UUID publication) {
        if (clock.instant().isBefore(askAgain)) {
            return Optional.empty();
        }
        try {
            var outline = content.outline(publication);
            kept.put(publication, outline);
            return Optional.of(outline);
        } catch (Refusal notThere) {
            return Optional.empty();
        } catch (RuntimeException away) {
            askAgain = clock.instant().plus(LEFT_ALONE);
            LOG.warnf("Pages about courses do without outlines: %s", away.getMessage());
            return Optional.empty();
        }
    }
}
