package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes what a source's publication says, and only what it says otherwise than the one before. */
@ApplicationScoped
class SourceRows {

    private static final int BATCH = 1_000;

    private final Sql sql;

    SourceRows(Sql sql) {
        this.sql = sql;
    }

    /** What is known of the publication before. */
    SourceKnown known(UUID course) {
        var known = new SourceKnown();
        sql.rows("""
                        select unit, section, section_title, title, position, graded, document from source_unit
                         where course = :course and unit <> course""", Map.of("course", course)).forEach(known::unit);
        sql.rows("""
                        select block, unit, type, title, position from source_block
                         where course = :course and type in ('section', 'subsection')""", Map.of("course", course)).forEach(known::holder);
        return known;
    }

    /**
     * Writes units that stand otherwise than before or say something else.
     *
     * @param gone units that are not there any more
     * @param holders sections, subsections and units that are not there any more
     */
    void units(UUID course, List<SourceKnown.Unit> units, Collection<UUID> gone, Collection<UUID> holders) {
        for (var table : List.of("source_unit", "source_block", "source_field")) {
            delete(course, table, "unit", gone);
        }
        for (var table : List.of("source_block", "source_field")) {
            delete(course, table, "block", holders);
        }
        each(units, some -> sql.run("""
                        insert into source_unit (course, unit, section, section_title, title, position, graded, document)
                        select :course, * from unnest(cast(:units as uuid[]), cast(:sections as uuid[]),
                            cast(:sectionTitles as text[]), cast(:titles as text[]), cast(:positions as int[]),
                            cast(:graded as boolean[]), cast(:documents as text[]))
                        on conflict (course, unit) do update set section = excluded.section,
                            section_title = excluded.section_title, title = excluded.title,
                            position = excluded.position, graded = excluded.graded, document = excluded.document""", columns(course, some)));
    }

    private void delete(UUID course, String table, String column, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            sql.run(
                    "delete from %s where course = :course and %s = any(cast(:ids as uuid[]))".formatted(table, column),
                    Map.of("course", course, "ids", ids(ids)));
        }
    }

    private static Map<String, Object> columns(UUID course, List<SourceKnown.Unit> units) {
        return Map.of(
                "course", course,
                "units", column(units, one -> one.at().unit()),
                "sections", column(units, one -> one.at().section()),
                "sectionTitles", column(units, one -> one.at().sectionTitle()),
                "titles", column(units, one -> one.at().title()),
                "positions", column(units, one -> one.at().position()),
                "graded", column(units, one -> one.at().graded()),
                "documents", column(units, SourceKnown.Unit::document));
    }

    /** @param touched units whose components are all among the blocks */
    void blocks(UUID course, List<SourceBlock> blocks, Set<UUID> touched) {
        sql.run("""
                        delete from source_block where course = :course and unit = any(cast(:touched as uuid[]))
                           and type not in ('section', 'subsection', 'unit')""", Map.of("course", course, "touched", ids(touched)));
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
                                "blocks", column(some, SourceBlock::block),
                                "units", column(some, SourceBlock::unit),
                                "types", column(some, SourceBlock::type),
                                "titles", column(some, SourceBlock::title),
                                "positions", column(some, SourceBlock::position))));
    }

    /**
     * The texts of these blocks, and none that they do not have any more.
     *
     * @param touched units that blocks may have left
     */
    void fields(UUID course, List<SourceBlock> blocks, Set<UUID> touched, UUID source) {
        var minor = minor(source, blocks);
        var rows = blocks.stream().flatMap(block -> block.rows().stream()).toList();
        each(rows, some -> upsert(course, some, minor));
        sql.run("""
                        delete from source_field f
                         where f.course = :course and f.unit = any(cast(:units as uuid[]))
                           and not exists (select 1 from source_block b where b.course = f.course and b.block = f.block
                                              and b.unit = f.unit)""", Map.of("course", course, "units", ids(touched)));
        sql.run(
                """
                        delete from source_field f
                         where f.course = :course and f.block = any(cast(:blocks as uuid[]))
                           and (f.block, f.field) not in (
                               select * from unnest(cast(:kept as uuid[]), cast(:fields as text[])))""",
                Map.of(
                        "course", course,
                        "blocks", column(blocks, SourceBlock::block),
                        "kept", column(rows, row -> row.block().block()),
                        "fields", column(rows, row -> row.field().name())));
    }

    private void upsert(UUID course, List<SourceBlock.Row> rows, Set<UUID> minor) {
        var values = new HashMap<String, Object>();
        values.put("course", course);
        values.put("blocks", column(rows, row -> row.block().block()));
        values.put("fields", column(rows, row -> row.field().name()));
        values.put("units", column(rows, row -> row.block().unit()));
        values.put("positions", column(rows, SourceBlock.Row::position));
        values.put("parts", column(rows, row -> row.field().part()));
        values.put("ordinals", column(rows, SourceBlock.Row::ordinal));
        values.put("problems", column(rows, row -> row.block().isStrict()));
        values.put("words", column(rows, row -> row.field().words()));
        values.put("texts", column(rows, row -> row.field().text()));
        values.put("hashes", column(rows, SourceBlock.Row::hash));
        values.put("minors", column(rows, row -> minor.contains(row.block().block())));
        values.put("codes", column(rows, row -> String.join("\n", row.field().codes())));
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
        sql.rows("""
                        select block from revision where edition = :source and block = any(cast(:blocks as uuid[]))
                           and at > coalesce((select at from publication where edition = :source
                                               order by number desc offset 1 limit 1), '-infinity')
                         group by block having bool_and(minor)""", Map.of("source", source, "blocks", column(blocks, SourceBlock::block)))
                .forEach(row -> found.add(Sql.id(row[0])));
        return found;
    }

    private static <T> void each(List<T> all, Consumer<List<T>> act) {
        for (var from = 0; from < all.size(); from += BATCH) {
            act.accept(all.subList(from, Math.min(from + BATCH, all.size())));
        }
    }

    private static <T> String[] column(Collection<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).map(String::valueOf).toArray(String[]::new);
    }

    private static String[] ids(Collection<?> values) {
        return Sql.array(values);
    }
}
