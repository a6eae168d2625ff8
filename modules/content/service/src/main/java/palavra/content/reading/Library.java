package palavra.content.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.content.api.Component;
import palavra.content.api.Download;
import palavra.content.api.Marks;
import palavra.content.api.Poll;
import palavra.content.api.Pool;
import palavra.content.api.Rendition;
import palavra.content.api.Track;
import palavra.content.api.UnitContent;
import palavra.content.api.Video;
import palavra.content.fields.Numbers;
import palavra.content.publishing.Documents;
import palavra.content.publishing.PublicationRow;
import palavra.content.publishing.UnitDocument;
import palavra.kernel.Refusal;

/** Publications and their units, ready to be shown. They never change, so what was read once is kept while there is room. */
@ApplicationScoped
@ActivateRequestContext
class Library {

    private static final int SNAPSHOT_BYTES = 16 << 20;
    private static final int UNIT_BYTES = 24 << 20;
    private static final int FILES_BYTES = 8 << 20;

    private final Documents documents;

    private final Cache<UUID, Snapshot> snapshots = Caffeine.newBuilder()
            .maximumWeight(SNAPSHOT_BYTES)
            .<UUID, Snapshot>weigher((id, snapshot) -> snapshot.weight())
            .build();

    private final Cache<Shown, UnitContent> units = Caffeine.newBuilder()
            .maximumWeight(UNIT_BYTES)
            .<Shown, UnitContent>weigher((shown, unit) -> weight(unit))
            .build();

    private final Cache<UUID, Map<String, Set<UUID>>> files = Caffeine.newBuilder()
            .maximumWeight(FILES_BYTES)
            .<UUID, Map<String, Set<UUID>>>weigher((publication, files) -> 500 + files.size() * 300)
            .build();

    Library(Documents documents) {
        this.documents = documents;
    }

    /** The publication; a refusal with status 404 when there is none. */
    Snapshot snapshot(UUID publication) {
        var snapshot = snapshots.get(publication, id -> {
            PublicationRow row = PublicationRow.findById(id);
            return row == null ? null : new Snapshot(row.outline(), row.policy());
        });
        if (snapshot == null) {
            throw Refusal.notFound();
        }
        return snapshot;
    }

    /** A unit with the addresses of a run; a refusal with status 404 when the publication does not hold it. */
    UnitContent unit(UUID run, UUID publication, UUID unit) {
        return units.get(new Shown(publication, unit, run), shown -> {
            var snapshot = snapshot(publication);
            var document = documents.find(publication, unit).orElseThrow(Refusal::notFound);
            return content(snapshot, unit, document, run);
        });
    }

    /** The units of a publication that show a file, by its path. */
    Map<String, Set<UUID>> files(UUID publication) {
        return files.get(publication, documents::files);
    }

    private static UnitContent content(Snapshot snapshot, UUID unit, UnitDocument document, UUID run) {
        var place = snapshot.place(unit);
        var outline = snapshot.outline;
        return new UnitContent(
                outline.publication(),
                outline.edition(),
                outline.language(),
                place.section(),
                place.subsection(),
                place.unit(),
                place.previous(),
                place.next(),
                components(document, run));
    }

    /** What stands in a pool keeps its title to itself: not every reader is given it. */
    private static List<Component> components(UnitDocument document, UUID run) {
        var drawn = Pool.in(document.parts(), part -> part.body().type()).stream()
                .flatMap(pool -> pool.problems().stream().map(UnitDocument.Part::id))
                .collect(Collectors.toSet());
        return document.parts().stream()
                .map(part -> component(part, drawn.contains(part.id()) ? "" : part.title(), run))
                .toList();
    }

    private static Component component(UnitDocument.Part part, String title, UUID run) {
        var body = Numbers.strip(part.body());
        return new Component(
                part.id(),
                body.type(),
                title,
                Marks.inRun(body.html(), run),
                body.video() == null ? null : video(body.video(), run),
                body.placeholder(),
                body.poll() == null ? null : poll(body.poll(), run),
                body.file() == null ? null : file(body.file(), run),
                part.language(),
                body.pool(),
                body.cloud() == null
                        ? null
                        : body.cloud().asking(Marks.inRun(body.cloud().question(), run)));
    }

    private static Poll poll(Poll poll, UUID run) {
        var options = poll.options().stream()
                .map(one -> new Poll.Choice(one.id(), Marks.inRun(one.text(), run)))
                .toList();
        return poll.saying(Marks.inRun(poll.question(), run), options);
    }

    private static Download file(Download file, UUID run) {
        return new Download(Marks.address(file.path(), run), file.label(), file.mediaType(), file.bytes());
    }

    private static Video video(Video video, UUID run) {
        var renditions = video.renditions().stream()
                .map(one -> new Rendition(Marks.address(one.path(), run), one.mediaType(), one.label(), one.bytes()))
                .toList();
        var tracks = video.tracks().stream()
                .map(one -> new Track(one.kind(), one.language(), Marks.address(one.path(), run), one.bytes()))
                .toList();
        return new Video(
                renditions,
                video.youtube(),
                tracks,
                video.transcript(),
                video.transcriptLanguage(),
                video.seconds(),
                video.poster() == null ? null : Marks.address(video.poster(), run));
    }

    private static int weight(UnitContent unit) {
        return 1_000 + unit.components().stream().mapToInt(Library::weight).sum();
    }

    private static int weight(Component component) {
        var html = component.html() == null ? 0 : component.html().length();
        List<?> cues = component.video() == null ? List.of() : component.video().transcript();
        return 500 + html * 2 + cues.size() * 200;
    }

    private record Shown(UUID publication, UUID unit, UUID run) {}
}
