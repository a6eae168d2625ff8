package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.Cue;
import palavra.content.api.Track;
import palavra.content.fields.Lines;
import palavra.content.media.AssetFile;
import palavra.content.media.MediaStore;
import palavra.content.media.WebVtt;
import palavra.content.publishing.EditionTexts.Said;
import palavra.content.publishing.PublicationRow;
import palavra.content.publishing.UnitDocument;
import palavra.content.text.CourseFiles;
import palavra.content.translation.BroughtTexts.Translated;
import palavra.content.tree.Edition;
import palavra.content.tree.EditionBegun;
import palavra.kernel.Actor;

/**
 * Captions that a film of the source has in the language of an edition are the translation of its lines, so nobody has to
 * write them again. A line that has a target already keeps it.
 */
@ApplicationScoped
class CaptionTexts {

    private final Sql sql;
    private final BroughtTexts brought;
    private final MediaStore store;
    private final Clock clock;

    CaptionTexts(Sql sql, BroughtTexts brought, MediaStore store, Clock clock) {
        this.sql = sql;
        this.brought = brought;
        this.store = store;
        this.clock = clock;
    }

    void begun(@Observes EditionBegun told) {
        sql.flush();
        var films = sql.rows("""
                select d.body from unit_document d where d.hash in (
                    select u.document from source_unit u
                      join source_block b on b.course = u.course and b.unit = u.unit and b.type = 'video'
                     where u.course = :course)""", Map.of("course", told.edition().course)).stream()
                .map(row -> Json.read((String) row[0], UnitDocument.class))
                .toList();
        take(told.actor(), told.edition(), films);
    }

    /** Called when a publication of the source changed these units. */
    void published(PublicationRow publication, Collection<UnitDocument> changed) {
        var by = new Actor(publication.person, publication.personName, Set.of());
        Edition.<Edition>list("course = ?1 and not source", publication.course)
                .forEach(edition -> take(by, edition, changed));
    }

    private void take(Actor actor, Edition edition, Collection<UnitDocument> units) {
        var lines = new HashMap<UUID, Map<String, String>>();
        var films = new HashMap<UUID, Said>();
        for (var unit : units) {
            for (var part : unit.parts()) {
                var texts = lines(edition, part);
                if (!texts.isEmpty()) {
                    lines.put(part.id(), texts);
                    films.put(part.id(), new Said(part.title(), part.body()));
                }
            }
        }
        if (films.isEmpty()) {
            return;
        }
        sql.rows(
                        "select block, field from target where edition = :edition and block = any(cast(:blocks as uuid[]))",
                        Map.of("edition", edition.id, "blocks", Sql.array(films.keySet())))
                .forEach(row -> lines.get(Sql.id(row[0])).remove((String) row[1]));
        var targets = new Translated();
        films.forEach((block, film) -> targets.add(block, film, lines.get(block)));
        brought.save(actor, edition, targets, clock.instant());
    }

    private Map<String, String> lines(Edition edition, UnitDocument.Part part) {
        var video = part.body().video();
        return video == null || edition.language().equals(video.transcriptLanguage())
                ? Map.of()
                : video.tracks().stream()
                        .filter(track -> track.language().equals(edition.language()))
                        .findFirst()
                        .map(track -> Lines.of(video.transcript(), cues(edition.course, track)))
                        .orElse(Map.of());
    }

    private List<Cue> cues(UUID course, Track track) {
        var file = new CourseFiles(AssetFile.of(course)).find(track.path()).orElseThrow();
        try (var in = store.open(file.sha256, 0)) {
            return WebVtt.cues(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
