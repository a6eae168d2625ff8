package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.content.api.OutlineSection;
import palavra.content.api.SittingRules;
import palavra.content.publishing.EditionShape.Standing;
import palavra.content.publishing.PublicationRow;
import palavra.content.tree.Edition;

/** How the blocks of a source stand in its last publication. */
@ApplicationScoped
class SourceShapes {

    private static final String COMPONENTS = """
            select s.block, s.unit, s.type, b.source_id from source_block s join block b on b.id = s.block
             where s.course = :course and s.type not in ('section', 'subsection', 'unit')""";

    private final Sql sql;
    private final SourceFields source;

    SourceShapes(Sql sql, SourceFields source) {
        this.sql = sql;
        this.source = source;
    }

    List<Standing> holders(Edition edition) {
        var ids = sourceIds(edition);
        var standings = new ArrayList<Standing>();
        Edition.sourceOf(edition.course)
                .flatMap(of -> PublicationRow.latestHead(of.id))
                .map(head -> PublicationRow.<PublicationRow>findById(head.id()).outline())
                .ifPresent(outline -> outline.sections().forEach(section -> add(section, ids, standings)));
        return standings;
    }

    List<Standing> components(Edition edition, Collection<UUID> units) {
        source.ensure(edition.course);
        return sql
                .rows(
                        COMPONENTS + " and s.unit = any(cast(:units as uuid[])) order by s.position",
                        Map.of("course", edition.course, "units", Sql.array(units)))
                .stream()
                .map(SourceShapes::component)
                .toList();
    }

    Map<UUID, UUID> units(Edition edition, Collection<UUID> components) {
        source.ensure(edition.course);
        var units = new HashMap<UUID, UUID>();
        sql.rows(
                        COMPONENTS + " and s.block = any(cast(:blocks as uuid[]))",
                        Map.of("course", edition.course, "blocks", Sql.array(components)))
                .forEach(row -> units.put(Sql.id(row[0]), Sql.id(row[1])));
        return units;
    }

    boolean holds(Edition edition, UUID block) {
        source.ensure(edition.course);
        return !sql.rows(
                        "select 1 from source_block where course = :course and block = :block",
                        Map.of("course", edition.course, "block", block))
                .isEmpty();
    }

    private Map<UUID, String> sourceIds(Edition edition) {
        var ids = new HashMap<UUID, String>();
        sql.rows(
                        "select id, source_id from block where course = :course and kind <> 'COMPONENT' and edition is null",
                        Map.of("course", edition.course))
                .forEach(row -> ids.put(Sql.id(row[0]), (String) row[1]));
        return ids;
    }

    private static void add(OutlineSection section, Map<UUID, String> ids, List<Standing> to) {
        to.add(holder(section.id(), null, BlockKind.SECTION, ids, null, null, "", null));
        for (var part : section.subsections()) {
            var type = part.assignmentType();
            to.add(holder(part.id(), section.id(), BlockKind.SUBSECTION, ids, null, part.due(), type, part.sitting()));
            part.units()
                    .forEach(unit ->
                            to.add(holder(unit.id(), part.id(), BlockKind.UNIT, ids, unit.opens(), null, "", null)));
        }
    }

    private static Standing holder(
            UUID id,
            UUID parent,
            BlockKind kind,
            Map<UUID, String> ids,
            Instant starts,
            Instant due,
            String type,
            SittingRules sitting) {
        var graded = !type.isEmpty();
        var source = ids.getOrDefault(id, id.toString());
        return new Standing(id, parent, kind, "", source, true, starts, due, type, graded, sitting);
    }

    private static Standing component(Object[] row) {
        return new Standing(
                Sql.id(row[0]),
                Sql.id(row[1]),
                BlockKind.COMPONENT,
                (String) row[2],
                (String) row[3],
                true,
                null,
                null,
                "",
                false,
                null);
    }
}
