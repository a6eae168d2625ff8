package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes what a source's publication says, and only what it says otherwise than the one before. */
@ApplicationScoped
class SourceRows {

    private static final int BATCH = 1_000;

    private final Sql sql;

    SourceRows(Sql sql) {
        this.sql = sql;
    }

    /** Sections, subsections and units as they are known, without their texts. */
    Map<UUID, SourceBlock> titles(UUID course) {
        var known = new HashMap<UUID, SourceBlock>();
        sql.rows(
                        "select block, unit, type, title, position from source_block where course = :course"
                                + " and type in ('section', 'subsection', 'unit')",
                        Map.of("course", course))
                .forEach(row -> known.put(
                        Sql.id(row[0]),
                        new SourceBlock(
                                Sql.id(row[0]),
                                Sql.id(row[1]),
                                (String) row[2],
                                (String) row[3],
                                Sql.number(row[4]),
                                List.of())));
        return known;
    }

    void units(UUID course, List<SourceShape.Unit> units, Map<UUID, String> documents) {
        sql.run(
                "delete from source_unit where course = :course and not unit = any(cast(:units as uuid[]))",
                Map.of(
                        "course",
                        course,
                        "units",
                        ids(units.stream().map(SourceShape.Unit::unit).toList())));
        sql.run(
                """
                        insert into source_unit (course, unit, section, section_title, title, position, graded, document)
                        select :course, * from unnest(cast(:units as uuid[]), cast(:sections as uuid[]),
                            cast(:sectionTitles as text[]), cast(:titles as text[]), cast(:positions as int[]),
                            cast(:graded as boolean[]), cast(:documents as text[]))
                        on conflict (course, unit) do update set section = excluded.section,
                            section_title = excluded.section_title, title = excluded.title,
                            position = excluded.position, graded = excluded.graded, document = excluded.document
                         where (source_unit.section, source_unit.section_title, source_unit.title, source_unit.position,
                                source_unit.graded, source_unit.document)
                            <> (excluded.section, excluded.section_title, excluded.title, excluded.position,
                                excluded.graded, excluded.document)""",
                Map.of(
                        "course", course,
                        "units", ids(units.stream().map(SourceShape.Unit::unit).toList()),
                        "sections",
                                ids(units.stream()
                                        .map(SourceShape.Unit::section)
                                        .toList()),
                        "sectionTitles",
                                ids(units.stream()
                                        .map(SourceShape.Unit::sectionTitle)
                                        .toList()),
                        "titles",
                                ids(units.stream().map(SourceShape.Unit::title).toList()),
                        "positions",
                                ids(units.stream()
                                        .map(SourceShape.Unit::position)
                                        .toList()),
                        "graded",
                                ids(units.stream().map(SourceShape.Unit::graded).toList()),
                        "documents",
                                ids(units.stream()
                                        .map(one -> documents.get(one.unit()))
                                        .toList())));
        for (var table : List.of("source_block", "source_field")) {
            sql.run(
                    "delete from " + table + " b where course = :course and not exists"
                            + " (select 1 from source_unit u where u.course = :course and u.unit = b.unit)",
                    Map.of("course", course));
        }
    }

    /**
     * @param touched units whose components are all among the blocks
     * @param holders all sections, subsections and units there are
     */
    void blocks(UUID course, List<SourceBlock> blocks, Set<UUID> touched, Set<UUID> holders) {
        sql.run("""
                        delete from source_block where course = :course and case
                            when type in ('section', 'subsection', 'unit') then not block = any(cast(:holders as uuid[]))
                            else unit = any(cast(:touched as uuid[])) end""", Map.of("course", course, "holders", ids(holders), "touched", ids(touched)));
        each(
                blocks,
                some -> sql.run(
                        """
                        insert into source_block (course, block, unit, type, title, position)
                        select :course, * from unnest(cast(:blocks as uuid[]), cast(:units as uuid[]),
                            cast(:types as text[]), cast(:titles as text[]), cast(:positions as int[]))
                        on conflict (course, block) do update set unit = excluded.unit, type = excluded.type,
                            title = excluded.title, position = excluded.position""",
                        Map.of(
                                "course", course,
                                "blocks",
                                        ids(some.stream()
                                                .map(SourceBlock::block)
                                                .toList()),
                                "units",
                                        ids(some.stream().map(SourceBlock::unit).toList()),
                                "types",
                                        ids(some.stream().map(SourceBlock::type).toList()),
                                "titles",
                                        ids(some.stream()
                                                .map(SourceBlock::title)
                                                .toList()),
                                "positions",
                                        ids(some.stream()
                                                .map(SourceBlock::position)
                                                .toList()))));
    }

    /** The texts of these blocks, and none that they do not have any more. */
    void fields(UUID course, List<SourceBlock> blocks, UUID source) {
        var minor = minor(source, blocks);
        var rows = blocks.stream().flatMap(block -> block.rows().stream()).toList();
        var kept = new HashSet<String>();
        rows.forEach(row -> kept.add(row.block().block() + "/" + row.field().name()));
        each(rows, some -> upsert(course, some, minor));
        each(
                blocks,
                some -> sql.run(
                        "delete from source_field f where course = :course and (block = any(cast(:blocks as uuid[]))"
                                + " or not exists (select 1 from source_block b where b.course = :course and b.block = f.block"
                                + "     and b.unit = f.unit))"
                                + " and not block || '/' || field = any(cast(:kept as text[]))",
                        Map.of(
                                "course",
                                course,
                                "blocks",
                                ids(some.stream().map(SourceBlock::block).toList()),
                                "kept",
                                ids(kept))));
    }

    private void upsert(UUID course, List<SourceBlock.Row> rows, Set<UUID> minor) {
        var values = new HashMap<String, Object>();
        values.put("course", course);
        values.put("blocks", ids(rows.stream().map(row -> row.block().block()).toList()));
        values.put("fields", ids(rows.stream().map(row -> row.field().name()).toList()));
        values.put("units", ids(rows.stream().map(row -> row.block().unit()).toList()));
        values.put("positions", ids(rows.stream().map(SourceBlock.Row::position).toList()));
        values.put("parts", ids(rows.stream().map(row -> row.field().part()).toList()));
        values.put("ordinals", ids(rows.stream().map(SourceBlock.Row::ordinal).toList()));
        values.put(
                "problems",
                ids(rows.stream().map(row -> row.block().isProblem()).toList()));
        values.put("words", ids(rows.stream().map(row -> row.field().words()).toList()));
        values.put("texts", ids(rows.stream().map(row -> row.field().text()).toList()));
        values.put("hashes", ids(rows.stream().map(SourceBlock.Row::hash).toList()));
        values.put(
                "minors",
                ids(rows.stream()
                        .map(row -> minor.contains(row.block().block()))
                        .toList()));
        values.put(
                "codes",
                ids(rows.stream()
                        .map(row -> String.join("\n", row.field().codes()))
                        .toList()));
        sql.run("""
                insert into source_field (course, block, field, unit, position, part, ordinal, problem, words, text, hash, minor, codes)
                select :course, * from unnest(cast(:blocks as uuid[]), cast(:fields as text[]), cast(:units as uuid[]),
                    cast(:positions as int[]), cast(:parts as text[]), cast(:ordinals as int[]),
                    cast(:problems as boolean[]), cast(:words as int[]), cast(:texts as text[]), cast(:hashes as text[]),
                    cast(:minors as boolean[]), cast(:codes as text[]))
                on conflict (course, block, field) do update set unit = excluded.unit, position = excluded.position,
                    part = excluded.part, ordinal = excluded.ordinal, problem = excluded.problem, words = excluded.words,
                    text = excluded.text, hash = excluded.hash, codes = excluded.codes,
                    previous_hash = case when source_field.hash = excluded.hash
                        then source_field.previous_hash else source_field.hash end,
                    minor = case when source_field.hash = excluded.hash then source_field.minor else excluded.minor end
                 where (source_field.unit, source_field.position, source_field.part, source_field.ordinal, source_field.hash,
                        source_field.codes)
                    <> (excluded.unit, excluded.position, excluded.part, excluded.ordinal, excluded.hash, excluded.codes)""", values);
    }

    /** Blocks all of whose changes since the publication before their author called minor. */
    private Set<UUID> minor(UUID source, Collection<SourceBlock> blocks) {
        var found = new HashSet<UUID>();
        sql.rows(
                        """
                        select block from revision where edition = :source and block = any(cast(:blocks as uuid[]))
                           and at > coalesce((select at from publication where edition = :source
                                               order by number desc offset 1 limit 1), '-infinity')
                         group by block having bool_and(minor)""",
                        Map.of(
                                "source",
                                source,
                                "blocks",
                                ids(blocks.stream().map(SourceBlock::block).toList())))
                .forEach(row -> found.add(Sql.id(row[0])));
        return found;
    }

    private static <T> void each(List<T> all, java.util.function.Consumer<List<T>> act) {
        for (var from = 0; from < all.size(); from += BATCH) {
            act.accept(all.subList(from, Math.min(from + BATCH, all.size())));
        }
    }

    private static String[] ids(Collection<?> values) {
        return Sql.array(values);
    }
}
