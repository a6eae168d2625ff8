package palavra.content.films;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Makes films smaller, one at a time, when nothing else wants the machine. The queue is in the database: whoever is killed in
 * the middle of a film leaves it to the next.
 */
@ApplicationScoped
public class FilmMaker {

    private static final Logger LOG = Logger.getLogger(FilmMaker.class);

    private final FilmTools tools;
    private final Workbench workbench;
    private final FilmsConfig config;
    private final Clock clock;

    FilmMaker(FilmTools tools, Workbench workbench, FilmsConfig config, Clock clock) {
        this.tools = tools;
        this.workbench = workbench;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) throws IOException {
        workbench.clear();
        if (!tools.areHere()) {
            LOG.info("ffmpeg is not here: films are served as they were uploaded");
        }
    }

    @Scheduled(
            every = "${palavra.films.every:5s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void makeWaiting() {
        if (tools.areHere()) {
            QuarkusTransaction.requiringNew().run(() -> FilmRow.enlist(clock.instant()));
            while (!Thread.currentThread().isInterrupted() && makeNext()) {
                LOG.debug("The next film");
            }
        }
    }

    /** Whether there was one. */
    boolean makeNext() {
        Optional<FilmRow> next = QuarkusTransaction.requiringNew().call(() -> FilmRow.claim(clock.instant()));
        next.ifPresent(this::make);
        return next.isPresent();
    }

    private void make(FilmRow film) {
        var id = film.sha256;
        try {
            if (film.tries > config.tries()) {
                throw new Unusable(Unusable.Why.NOT_MADE);
            }
            var made = workbench.make(id, () -> change(id, row -> row.lives(clock.instant())));
            change(id, row -> keep(row, made));
        } catch (Unusable never) {
            LOG.infof("Film %s stays as it was uploaded: %s", id, never.why());
            change(id, row -> row.failed(never.why()));
        } catch (IOException | UncheckedIOException failed) {
            LOG.warnf("Film %s was not made smaller, try %d: %s", id, film.tries, failed.getMessage());
            change(id, row -> row.failed(clock.instant(), config.tries()));
        }
    }

    private static void keep(FilmRow row, Workbench.Made made) {
        FilmRendition.delete("film", row.sha256);
        made.renditions().forEach(rendition -> rendition.persist());
        row.made(made.seconds());
    }

    private static void change(String film, Consumer<FilmRow> change) {
        QuarkusTransaction.requiringNew()
                .run(() -> FilmRow.<FilmRow>findByIdOptional(film).ifPresent(change));
    }
}
