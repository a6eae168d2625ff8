package palavra.content.importing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import palavra.content.api.ImportReport;
import palavra.content.api.Upload;
import palavra.content.archive.Archive;
import palavra.content.archive.Limits;
import palavra.content.media.MediaStore;
import palavra.content.olx.OlxReader;
import palavra.content.runs.Rights;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/**
 * Brings a package into the platform: unpack, read, store its files by hash, then write everything in one transaction.
 * Whoever dies in between leaves only files that the next start sweeps.
 */
@ApplicationScoped
public class Importer {

    private final ImportConfig config;
    private final Rights rights;
    private final Turns turns;
    private final MediaStore store;
    private final Landing landing;
    private final Clock clock;

    Importer(ImportConfig config, Rights rights, Turns turns, MediaStore store, Landing landing, Clock clock) {
        this.config = config;
        this.rights = rights;
        this.turns = turns;
        this.store = store;
        this.landing = landing;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) throws IOException {
        Archive.sweep(Files.createDirectories(config.work()), clock.instant());
    }

    public ImportReport importOlx(Actor actor, Upload upload) {
        rights.author(actor);
        refuseTooLarge(upload);
        try (var turn = turns.take();
                var archive = Archive.unpack(upload.file(), Limits.DEFAULT, config.work())) {
            var course = OlxReader.read(archive);
            landing.check(actor, course, upload.edition());
            var media = PackageMedia.store(course, store);
            var read = new Package(course, CourseWords.in(archive, course), media);
            return landing.land(actor, nameOf(upload), upload.edition(), read);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void refuseTooLarge(Upload upload) {
        try {
            if (Files.size(upload.file()) > config.largest().asLongValue()) {
                throw tooLarge();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Refusal tooLarge() {
        var megabytes = config.largest().asLongValue() >> 20;
        return new Refusal(413, "upload-too-large", "The package is larger than " + megabytes + " MB.", megabytes);
    }

    /** Shown in lists, so one line of it is enough. */
    private static String nameOf(Upload upload) {
        var name = String.valueOf(upload.fileName())
                .replaceAll("[\\p{Cntrl}]", " ")
                .strip();
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }
}
