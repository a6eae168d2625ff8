package palavra.content.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palavra.content.api.Assessment;
import palavra.content.api.Asset;
import palavra.content.api.Outline;
import palavra.content.api.Reading;
import palavra.content.api.UnitContent;
import palavra.content.films.Films;
import palavra.content.media.AssetFile;
import palavra.content.media.MediaStore;
import palavra.content.runs.RunCopy;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;

/** Gives published content to those who may have it. */
@ApplicationScoped
@ActivateRequestContext
public class Reader {

    private final Readers readers;
    private final Library library;
    private final Assessments assessments;
    private final Films films;
    private final MediaStore store;

    Reader(Readers readers, Library library, Assessments assessments, Films films, MediaStore store) {
        this.readers = readers;
        this.library = library;
        this.assessments = assessments;
        this.films = films;
        this.store = store;
    }

    public Outline outline(UUID publication) {
        return library.snapshot(publication).outline;
    }

    public UnitContent unit(Actor actor, Reading reading, UUID unit) {
        var standing = readers.mayRead(actor, reading.run(), reading.publication());
        var content = library.unit(reading.run(), reading.publication(), unit);
        readers.mayOpen(actor, reading.run(), standing, content.unit(), content.subsection());
        return films.beside(standing.course(), content);
    }

    public Asset asset(Actor actor, UUID run, String path, String version) {
        var standing = readers.standing(actor, run);
        readers.mayHave(actor, run, standing, () -> showing(run, path));
        var course = standing.course();
        var name = path.substring(path.lastIndexOf('/') + 1);
        return AssetFile.find(course, path, version)
                .map(file -> asset(name, file.mediaType, file.size, file.sha256))
                .or(() -> films.find(course, path, version)
                        .map(film -> asset(name, film.mediaType, film.size, film.sha256)))
                .orElseThrow(Refusal::notFound);
    }

    /** The units of a run that show a file, or the film it was made of. */
    private Set<UUID> showing(UUID run, String path) {
        var film = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return RunCopy.newest(run).stream()
                .map(library::files)
                .flatMap(files -> Stream.of(path, film).map(name -> files.getOrDefault(name, Set.of())))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private Asset asset(String name, String mediaType, long size, String hash) {
        return new Asset(name, mediaType, size, hash, offset -> store.open(hash, offset));
    }

    public Assessment assessment(Actor actor, UUID publication) {
        actor.having(Role.SERVICE);
        return assessments.of(library.snapshot(publication));
    }
}
