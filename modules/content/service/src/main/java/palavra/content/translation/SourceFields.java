package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import palavra.content.publishing.Documents;
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
    private final SourcePages pages;
    private final Upstream upstream;
    private final CaptionTexts captions;
    private final Documents documents;

    SourceFields(
            Sql sql,
            SourceRows rows,
            SourcePages pages,
            Upstream upstream,
            CaptionTexts captions,
            Documents documents) {
        this.sql = sql;
        this.rows = rows;
        this.pages = pages;
        this.upstream = upstream;
        this.captions = captions;
        this.documents = documents;
    }

    /** Called in the transaction of every publication. */
    void published(@Observes PublicationRow publication) {
        Edition edition = Edition.findById(publication.edition);
        if (edition.source) {
            follow(publication);
        }
    }

    /** Reads a source that was published before its texts, or those of its pages, were kept. */
    void ensure(UUID course) {
        var known = sql.rows(
                "select 1 from source_unit where course = :course and unit = :course", Map.of("course", course));
        if (known.isEmpty()) {
            latest(course).ifPresent(this::follow);
        }
    }

    /** Called in the transaction in which the about page of a source, which shows at once, says something else. */
    void described(Edition source) {
        ensure(source.course);
        latest(source.course).ifPresent(publication -> {
            sql.flush();
            var unit = Set.of(source.course);
            var before = upstream.said(source.course, unit);
            var blocks = pages.blocks(source, publication.wording());
            rows.units(source.course, List.of(pages.unit(source)), List.of(), List.of());
            rows.blocks(source.course, blocks, unit);
            rows.fields(source.course, blocks, unit, source.id);
            upstream.compare(source.course, publication.at, before);
        });
    }

    private static Optional<PublicationRow> latest(UUID course) {
        return Edition.sourceOf(course)
                .flatMap(source -> PublicationRow.latestHead(source.id))
                .map(head -> PublicationRow.findById(head.id()));
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
        Edition source = Edition.findById(publication.edition);
        blocks.addAll(pages.blocks(source, publication.wording()));
        var gone = known.gone(shape);
        var whole = new HashSet<>(changed.keySet());
        whole.add(course);
        var touched = new HashSet<>(whole);
        touched.addAll(gone);
        blocks.forEach(block -> touched.add(block.unit()));
        var before = upstream.said(course, touched);
        rows.units(course, known.differing(shape, changed), gone, known.goneHolders(shape));
        rows.units(course, List.of(pages.unit(source)), List.of(), List.of());
        rows.blocks(course, blocks, whole);
        rows.fields(course, blocks, touched, publication.edition);
        upstream.compare(course, publication.at, before);
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
        var hashes = new HashMap<UUID, String>();
        sql.rows("""
                        select p.unit, p.document from publication_unit p
                          left join source_unit s on s.course = :course and s.unit = p.unit
                         where p.publication = :publication and s.document is distinct from p.document""", Map.of("publication", publication.id, "course", publication.course))
                .forEach(row -> hashes.put(Sql.id(row[0]), (String) row[1]));
        var read = documents.byHash(Set.copyOf(hashes.values()));
        var changed = new HashMap<UUID, Now>();
        hashes.forEach((unit, hash) -> changed.put(unit, new Now(hash, read.get(hash))));
        return changed;
    }

    /** A document of the publication, with its hash. */
    record Now(String hash, UnitDocument document) {}
}
