package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
        var shape = new SourceShape(publication.outline());
        var changed = changed(publication);
        var blocks = new ArrayList<SourceBlock>();
        changed.forEach((unit, document) -> blocks.addAll(SourceBlock.of(unit, document)));
        blocks.addAll(shape.holders(rows.titles(publication.course)));
        var units = new HashSet<>(changed.keySet());
        blocks.forEach(block -> units.add(block.unit()));
        units.addAll(gone(publication));
        var before = upstream.said(publication.course, units);
        rows.units(publication.course, shape.units(), documents(publication));
        rows.blocks(publication.course, blocks, changed.keySet(), shape.blocks());
        rows.fields(publication.course, blocks, publication.edition);
        upstream.compare(publication, before);
        captions.published(publication, changed.values());
        sql.run("""
                        delete from composed_unit where unit = any(cast(:units as uuid[]))
                           and edition in (select id from edition where course = :course and not source)""", Map.of("course", publication.course, "units", Sql.array(changed.keySet())));
    }

    private List<UUID> gone(PublicationRow publication) {
        return sql.rows("""
                        select unit from source_unit where course = :course and unit not in (
                            select unit from publication_unit where publication = :publication)""", of(publication)).stream()
                .map(row -> Sql.id(row[0]))
                .toList();
    }

    private Map<UUID, UnitDocument> changed(PublicationRow publication) {
        var found = new HashMap<UUID, UnitDocument>();
        sql.rows("""
                        select p.unit, d.body from publication_unit p
                          join unit_document d on d.hash = p.document
                          left join source_unit s on s.course = :course and s.unit = p.unit
                         where p.publication = :publication and s.document is distinct from p.document""", of(publication))
                .forEach(row -> found.put(Sql.id(row[0]), Json.read((String) row[1], UnitDocument.class)));
        return found;
    }

    private Map<UUID, String> documents(PublicationRow publication) {
        var found = new HashMap<UUID, String>();
        sql.rows(
                        "select unit, document from publication_unit where publication = :publication and :course = :course",
                        of(publication))
                .forEach(row -> found.put(Sql.id(row[0]), (String) row[1]));
        return found;
    }

    private static Map<String, Object> of(PublicationRow publication) {
        return Map.of("publication", publication.id, "course", publication.course);
    }
}
