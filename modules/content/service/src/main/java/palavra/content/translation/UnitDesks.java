package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.content.api.translation.Adaptation;
import palavra.content.api.translation.UnitDesk;
import palavra.content.api.translation.UnitDesk.BlockDesk;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** One unit at the desk. */
@ApplicationScoped
class UnitDesks {

    private final Sql sql;
    private final SourceFields source;
    private final FieldRows fields;
    private final Showing showing;
    private final Holds holds;

    UnitDesks(Sql sql, SourceFields source, FieldRows fields, Showing showing, Holds holds) {
        this.sql = sql;
        this.source = source;
        this.fields = fields;
        this.showing = showing;
        this.holds = holds;
    }

    UnitDesk of(Actor actor, Edition edition, UUID unit) {
        source.ensure(edition.course);
        var around = around(edition, unit);
        var shown = showing.of(actor, edition, fields.in(edition, unit)).stream()
                .collect(Collectors.groupingBy(field -> field.key().block()));
        var tasks = tasks(edition, unit);
        var blocks = sql.rows("""
                        select b.block, b.type, b.title, a.kind, a.reason from source_block b
                          left join adaptation a on a.edition = :edition and a.block = b.block
                         where b.course = :course and b.unit = :unit order by b.position""", values(edition, unit)).stream()
                .map(row -> new BlockDesk(
                        Sql.id(row[0]),
                        (String) row[1],
                        (String) row[2],
                        row[3] == null
                                ? null
                                : new Adaptation(Adaptation.Kind.valueOf((String) row[3]), (String) row[4]),
                        tasks.get(Sql.id(row[0])),
                        shown.getOrDefault(Sql.id(row[0]), List.of())))
                .toList();
        return new UnitDesk(
                unit, (String) around[0], Sql.id(around[1]), Sql.id(around[2]), holds.of(actor, edition, unit), blocks);
    }

    private Object[] around(Edition edition, UUID unit) {
        var rows = sql.rows("""
                select u.title,
                       (select p.unit from source_unit p where p.course = u.course and p.position = u.position - 1),
                       (select n.unit from source_unit n where n.course = u.course and n.position = u.position + 1)
                  from source_unit u where u.course = :course and u.unit = :unit""", Map.of("course", edition.course, "unit", unit));
        if (rows.isEmpty()) {
            throw Refusal.notFound();
        }
        return rows.getFirst();
    }

    private Map<UUID, UUID> tasks(Edition edition, UUID unit) {
        var tasks = new HashMap<UUID, UUID>();
        sql.rows(
                        "select block, id from review_task where edition = :edition and unit = :unit and decision is null",
                        Map.of("edition", edition.id, "unit", unit))
                .forEach(row -> tasks.put(Sql.id(row[0]), Sql.id(row[1])));
        return tasks;
    }

    private static Map<String, Object> values(Edition edition, UUID unit) {
        return Map.of("edition", edition.id, "course", edition.course, "unit", unit);
    }
}
