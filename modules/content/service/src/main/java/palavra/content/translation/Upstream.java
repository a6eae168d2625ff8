package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.Ids;

/**
 * Asks editions what to do where a publication of the source meets what they made their own, or takes away what they
 * translated. Nothing is overwritten; a task waits for a decision.
 */
@ApplicationScoped
class Upstream {

    private final Sql sql;

    Upstream(Sql sql) {
        this.sql = sql;
    }

    /** What a block of the source says. */
    record Said(UUID unit, String title, String text) {}

    /** What is said in those of these units' blocks that any edition translated or adapted. */
    Map<UUID, Said> said(UUID course, Set<UUID> units) {
        var said = new HashMap<UUID, Said>();
        if (units.isEmpty()) {
            return said;
        }
        sql.rows("""
                        select b.block, b.unit, b.title, coalesce(string_agg(f.text, chr(10) order by f.position), '')
                          from source_block b
                          left join source_field f on f.course = b.course and f.block = b.block
                         where b.course = :course and b.unit = any(cast(:units as uuid[]))
                           and exists (select 1 from edition e where e.course = :course and (
                               exists (select 1 from adaptation a where a.edition = e.id and a.block = b.block)
                               or exists (select 1 from target t where t.edition = e.id and t.block = b.block)))
                         group by b.block, b.unit, b.title""", Map.of("course", course, "units", Sql.array(units)))
                .forEach(row -> said.put(Sql.id(row[0]), new Said(Sql.id(row[1]), (String) row[2], (String) row[3])));
        return said;
    }

    /** Opens tasks for what the publication changed or removed, and closes those about blocks that are back. */
    void compare(UUID course, Instant at, Map<UUID, Said> before) {
        var present = new HashSet<UUID>();
        sql.rows(
                        "select block from source_block where course = :course and block = any(cast(:blocks as uuid[]))",
                        Map.of("course", course, "blocks", Sql.array(before.keySet())))
                .forEach(row -> present.add(Sql.id(row[0])));
        var units = new HashSet<UUID>();
        before.values().forEach(said -> units.add(said.unit()));
        var now = said(course, units);
        var becomes = new HashMap<UUID, String>();
        before.forEach((block, was) -> {
            if (!present.contains(block)) {
                becomes.put(block, null);
            } else if (now.containsKey(block) && !now.get(block).text().equals(was.text())) {
                becomes.put(block, now.get(block).text());
            }
        });
        concerned(course, becomes)
                .forEach((block, editions) ->
                        editions.forEach(edition -> open(at, edition, block, before.get(block), becomes.get(block))));
        sql.run("""
                        delete from review_task k using source_block b, edition e
                         where k.removed and k.decision is null and e.id = k.edition and e.course = :course
                           and b.course = :course and b.block = k.block""", Map.of("course", course));
    }

    /**
     * The editions that made something of these blocks their own, or translated what is gone.
     *
     * @param becomes what each block says now; null for one that is gone
     */
    private Map<UUID, List<UUID>> concerned(UUID course, Map<UUID, String> becomes) {
        var editions = new HashMap<UUID, List<UUID>>();
        var gone = becomes.keySet().stream()
                .filter(block -> becomes.get(block) == null)
                .toList();
        sql.rows("""
                        select a.block, e.id from edition e join adaptation a on a.edition = e.id
                         where e.course = :course and not e.source and a.block = any(cast(:blocks as uuid[]))
                        union
                        select t.block, e.id from edition e join target t on t.edition = e.id
                         where e.course = :course and not e.source and t.block = any(cast(:gone as uuid[]))""", Map.of("course", course, "blocks", Sql.array(becomes.keySet()), "gone", Sql.array(gone)))
                .forEach(row -> editions.computeIfAbsent(Sql.id(row[0]), block -> new ArrayList<>())
                        .add(Sql.id(row[1])));
        return editions;
    }

    /** A task that is open already goes on from where it began. */
    private void open(Instant at, UUID edition, UUID block, Said was, String becomes) {
        sql.run(
                """
                            insert into review_task (id, edition, block, unit, title, removed, was, becomes, at)
                            values (:id, :edition, :block, :unit, :title, :removed, :was, :becomes, :at)
                            on conflict (edition, block) where decision is null do update
                               set removed = excluded.removed, becomes = excluded.becomes, at = excluded.at""",
                Map.of(
                        "id",
                        Ids.at(at),
                        "edition",
                        edition,
                        "block",
                        block,
                        "unit",
                        was.unit(),
                        "title",
                        was.title(),
                        "removed",
                        becomes == null,
                        "was",
                        was.text(),
                        "becomes",
                        becomes == null ? "" : becomes,
                        "at",
                        at));
    }
}
