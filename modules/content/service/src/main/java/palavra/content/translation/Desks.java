package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.translation.Desk;
import palavra.content.api.translation.Desk.DeskSection;
import palavra.content.api.translation.Desk.DeskUnit;
import palavra.content.api.translation.Filter;
import palavra.content.api.translation.State;
import palavra.content.importing.Look;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Role;

/** How editions stand. The counting is done by the database: two statements for an edition of any size. */
@ApplicationScoped
class Desks {

    /** What is counted of a field. The offset keeps the texts, from which it is worked out, out of what is sorted. */
    private static final String FIELDS = " from (select f.unit, f.words, " + FieldRow.STATE + " as state,"
            + " u.graded and f.problem and a.kind is null and (t.shown is null or t.shown_hash <> f.hash) as graded,"
            + " a.kind is null and t.shown is null as missing, a.kind is null and t.shown_hash <> f.hash as stale,"
            + " " + FieldRow.GATED + " as gated,"
            + " t.person <> :actor and a.kind is null and t.status = 'IN_REVIEW' and t.source_hash = f.hash as review"
            + FieldRow.FROM + " where f.course = :course offset 0) one";

    private static final String COUNTS = "select state, count(*), sum(words), count(*) filter (where graded),"
            + " count(*) filter (where missing and gated), count(*) filter (where stale and gated),"
            + " count(*) filter (where review), count(*) filter (where gated)";

    private final Sql sql;
    private final SourceFields source;
    private final Gates gates;

    Desks(Sql sql, SourceFields source, Gates gates) {
        this.sql = sql;
        this.source = source;
        this.gates = gates;
    }

    /** The editions that somebody may translate or review, without their units. */
    List<Desk> all(Actor actor) {
        var desks = new ArrayList<Desk>();
        for (var row : sql.rows("""
                select e.id from edition e join course c on c.id = e.course
                 where not e.source and (:everywhere
                       or exists (select 1 from run r join run_member m on m.run = r.id
                                   where r.course = e.course and m.person = :actor
                                     and m.role in ('TRANSLATOR', 'AUTHOR', 'LEAD'))
                       or c.owner = :actor and not exists (select 1 from run r where r.course = c.id))
                 order by e.title, e.language, e.id limit 200""", Map.of("actor", actor.id(), "everywhere", actor.is(Role.ADMINISTRATOR)))) {
            Edition edition = Edition.findById(Sql.id(row[0]));
            source.ensure(edition.course);
            desks.add(desk(actor, edition, null));
        }
        return desks;
    }

    Desk one(Actor actor, Edition edition, Filter filter) {
        source.ensure(edition.course);
        return desk(actor, edition, filter);
    }

    private Desk desk(Actor actor, Edition edition, Filter filter) {
        var whole = new Tally();
        var sections = filter == null ? List.<DeskSection>of() : sections(actor, edition, filter, whole);
        if (filter == null) {
            sql.rows(COUNTS + FIELDS + " group by 1", values(actor, edition)).forEach(row -> whole.add(row));
        }
        var gate = gates.of(edition.id);
        var head = head(edition);
        return new Desk(
                edition.course,
                (String) head[0],
                edition.id,
                Look.word(edition.title.isEmpty() ? (String) head[0] : edition.title),
                edition.community,
                Language.of((String) head[1]),
                edition.language(),
                whole.counts,
                whole.words,
                gate,
                whole.standing().fields() > 0 && whole.standing().passes(gate),
                whole.missingGraded,
                whole.toReview,
                Sql.number(head[2]),
                sections);
    }

    private Object[] head(Edition edition) {
        return sql.rows("""
                        select e.title, e.language,
                               (select count(*) from review_task where edition = :edition and decision is null)
                          from edition e where e.course = :course and e.source""", Map.of("edition", edition.id, "course", edition.course))
                .getFirst();
    }

    private List<DeskSection> sections(Actor actor, Edition edition, Filter filter, Tally whole) {
        var tallies = new HashMap<UUID, Tally>();
        for (var row : sql.rows(COUNTS + ", unit" + FIELDS + " group by 1, unit", values(actor, edition))) {
            whole.add(row);
            tallies.computeIfAbsent(Sql.id(row[8]), unit -> new Tally()).add(row);
        }
        var sections = new LinkedHashMap<UUID, Building>();
        for (var row : sql.rows(
                "select unit, title, section, section_title from source_unit where course = :course order by position",
                Map.of("course", edition.course))) {
            var section = sections.computeIfAbsent(
                    Sql.id(row[2]), id -> new Building(id, (String) row[3], new Tally(), new ArrayList<>()));
            var tally = tallies.getOrDefault(Sql.id(row[0]), new Tally());
            section.tally.add(tally);
            section.units.add(new Line(Sql.id(row[0]), (String) row[1], tally));
        }
        return sections.values().stream()
                .filter(section -> filter.section() == null || filter.section().equals(section.id))
                .map(section -> section.shown(filter.states()))
                .filter(section -> !section.units().isEmpty())
                .toList();
    }

    private static Map<String, Object> values(Actor actor, Edition edition) {
        return Map.of("edition", edition.id, "course", edition.course, "actor", actor.id());
    }

    private record Line(UUID id, String title, Tally tally) {}

    private record Building(UUID id, String title, Tally tally, List<Line> units) {

        DeskSection shown(List<State> states) {
            return new DeskSection(
                    id,
                    title,
                    tally.counts,
                    units.stream()
                            .filter(unit ->
                                    states.isEmpty() || states.stream().anyMatch(unit.tally.counts::containsKey))
                            .map(unit -> new DeskUnit(
                                    unit.id, unit.title, unit.tally.neediest(), unit.tally.fields(), unit.tally.done()))
                            .toList());
        }
    }
}
