package palavra.content.media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;
import palavra.content.films.FilmRendition;

/** Removes at start the files of imports that died before their transaction. */
@ApplicationScoped
public class Orphans {

    private static final Logger LOG = Logger.getLogger(Orphans.class);

    /** Longer than any import takes: another replica may be in the middle of one. */
    private static final Duration AGE = Duration.ofHours(1);

    private final MediaStore store;

    Orphans(MediaStore store) {
        this.store = store;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofVirtual().name("content-orphans").start(() -> {
            try {
                sweep(AGE);
            } catch (IOException | RuntimeException unswept) {
                LOG.warnf("Files without a course were not removed: %s", unswept.getMessage());
            }
        });
    }

    /** Removes every file older than that which no course names. */
    public void sweep(Duration olderThan) throws IOException {
        store.sweep(olderThan, name -> QuarkusTransaction.requiringNew()
                .call(() -> AssetFile.isWanted(name) || FilmRendition.isWanted(name)));
    }
}
