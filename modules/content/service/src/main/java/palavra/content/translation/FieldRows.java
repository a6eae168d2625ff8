package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.Filter;
import palavra.content.api.translation.State;
import palavra.content.tree.Edition;
import palavra.kernel.Refusal;

/** Finds fields with their targets. */
@ApplicationScoped
class FieldRows {

    private static final int MOST = 1_000;
    private static final String ORDER = " order by u.position, f.position";

    private final Sql sql;

    FieldRows(Sql sql) {
        this.sql = sql;
    }

    /** The fields of a unit in reading order. */
    List<FieldRow> in(Edition edition, UUID unit) {
        return find(edition, " where f.course = :course and f.unit = :unit" + ORDER, Map.of("unit", unit));
    }

    /** The fields that a filter leaves, in the order of the course. */
    List<FieldRow> in(Edition edition, Filter filter) {
        var where = new StringBuilder(" where f.course = :course");
        var values = new HashMap<String, Object>();
        if (filter.section() != null) {
            where.append(" and u.section = :section");
            values.put("section", filter.section());
        }
        if (!filter.states().isEmpty()) {
            where.append(" and (").append(FieldRow.STATE).append(") = any(cast(:states as text[]))");
            values.put("states", filter.states().stream().map(State::name).toArray(String[]::new));
        }
        return find(edition, where + ORDER, values);
    }

    /** These fields, in their order; 404 when one is not there. */
    List<FieldRow> of(Edition edition, Collection<FieldKey> keys) {
        if (keys.isEmpty() || keys.size() > MOST || !keys.stream().allMatch(FieldRows::isWhole)) {
            throw Refusal.invalid("fields-too-many", "Choose one text at least and a thousand at most.");
        }
        var found = new HashMap<FieldKey, FieldRow>();
        find(
                        edition,
                        " join unnest(cast(:blocks as uuid[]), cast(:fields as text[])) as k (block, field)"
                                + " on k.block = f.block and k.field = f.field where f.course = :course",
                        keys(keys))
                .forEach(row -> found.put(row.key(), row));
        return keys.stream()
                .map(key -> {
                    if (!found.containsKey(key)) {
                        throw Refusal.notFound();
                    }
                    return found.get(key);
                })
                .toList();
    }

    private static boolean isWhole(FieldKey key) {
        return key != null && key.block() != null && key.name() != null;
    }

    FieldRow one(Edition edition, FieldKey key) {
        return of(edition, List.of(key)).getFirst();
    }

    /** The keys as two arrays. */
    static Map<String, Object> keys(Collection<FieldKey> keys) {
        return Map.of(
                "blocks", Sql.array(keys.stream().map(FieldKey::block).toList()),
                "fields", Sql.array(keys.stream().map(FieldKey::name).toList()));
    }

    private List<FieldRow> find(Edition edition, String where, Map<String, Object> more) {
        var values = new HashMap<>(more);
        values.put("edition", edition.id);
        values.put("course", edition.course);
        return sql.rows(FieldRow.COLUMNS + FieldRow.FROM + where, values).stream()
                .map(FieldRow::of)
                .toList();
    }
}
