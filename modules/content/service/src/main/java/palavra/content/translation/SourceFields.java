package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.publishing.PublicationRow;
import palavra.content.publishing.UnitDocument;
import palavra.content.tree.Edition;

/**
 * Keeps the texts of each source as its last publication says them. A publication costs in proportion to the units whose
 * document it changed.
 */
@ApplicationScoped
class SourceFields {

    private final Sql sql;
    private final SourceRows rows;
    private final Upstream upstream;
    private final CaptionTexts captions;

    SourceFields(Sql sql, SourceRows rows, Upstream upstream, CaptionTexts captions) {
        this.sql = sql;
        this.rows = rows;
        this.upstream = upstream;
        this.captions = captions;
    }

    /** Called in the transaction of every publication. */
    void published(@Observes PublicationRow publication) {
        Edition edition = Edition.findById(publication.edition);
        if (edition.source) {
            follow(publication);
        }
    }

    /** Reads a source that was published before its texts were kept. */
    void ensure(UUID course) {
        var known = sql.rows("select 1 from source_unit where course = :course limit 1", Map.of("course", course));
        if (known.isEmpty()) {
            Edition.sourceOf(course)
                    .flatMap(source -> PublicationRow.latestHead(source.id))
                    .ifPresent(head -> follow(PublicationRow.findById(head.id())));
        }
    }

    private void follow(PublicationRow publication) {
        sql.flush();
        var course = publication.course;
        var shape = new SourceShape(publication.outline());
        var known = rows.known(course);
        var changed = changed(publication);
        var blocks = new ArrayList<SourceBlock>();
        changed.forEach((unit, now) -> blocks.addAll(SourceBlock.of(unit, now.document())));
        blocks.addAll(shape.holders(known.holders()));
        var gone = known.gone(shape);
        var touched = new HashSet<>(changed.keySet());
        touched.addAll(gone);
        blocks.forEach(block -> touched.add(block.unit()));
        var before = upstream.said(course, touched);
        rows.units(course, known.differing(shape, changed), gone, known.goneHolders(shape));
        rows.blocks(course, blocks, changed.keySet());
        rows.fields(course, blocks, touched, publication.edition);
        upstream.compare(publication, before);
        captions.published(
                publication, changed.values().stream().map(Now::document).toList());
        followersCompose(course, changed.keySet(), known.isMoved(shape));
    }

    /** Editions that follow compose anew what the source says otherwise, and where links may lead elsewhere. */
    private void followersCompose(UUID course, Collection<UUID> units, boolean moved) {
        sql.run("""
                        delete from composed_unit where (unit = any(cast(:units as uuid[])) or :moved and links <> '{}')
                           and edition in (select id from edition where course = :course and not source)""", Map.of("course", course, "units", Sql.array(units), "moved", moved));
    }

    /** The units whose document is not the one that is known. */
    private Map<UUID, Now> changed(PublicationRow publication) {
        var found = new HashMap<UUID, Now>();
        sql.rows("""
                        select p.unit, p.document, d.body from publication_unit p
                          join unit_document d on d.hash = p.document
                          left join source_unit s on s.course = :course and s.unit = p.unit
                         where p.publication = :publication and s.document is distinct from p.document""", Map.of("publication", publication.id, "course", publication.course))
                .forEach(row -> found.put(
                        Sql.id(row[0]), new Now((String) row[1], Json.read((String) row[2], UnitDocument.class))));
        return found;
    }

    /** A document of the publication, with its hash. */
    record Now(String hash, UnitDocument document) {}
}
