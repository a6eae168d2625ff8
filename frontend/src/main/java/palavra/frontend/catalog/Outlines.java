package palavra.frontend.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import palavra.content.api.Content;
import palavra.content.api.Outline;
import palavra.kernel.Refusal;

/** Outlines of publications, which never change; a catalog of many courses asks for each of them once. */
@ApplicationScoped
class Outlines {

    private static final Logger LOG = Logger.getLogger(Outlines.class);
    private static final int KEPT = 500;

    private final Content content;
    private final Cache<UUID, Outline> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Outlines(Content content) {
        this.content = content;
    }

    /** The outline; empty where nothing is published or content is away: a page about a course does without it. */
    Optional<Outline> of(UUID publication) {
        if (publication == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(kept.get(publication, content::outline));
        } catch (Refusal | ProcessingException away) {
            LOG.debugf("No outline of %s: %s", publication, away.getMessage());
            return Optional.empty();
        }
    }
}
