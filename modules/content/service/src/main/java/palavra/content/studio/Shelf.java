package palavra.content.studio;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import palavra.content.api.studio.StudioCourse;
import palavra.content.api.studio.StudioEdition;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;

/** The courses a person works on, by one statement. */
@ApplicationScoped
class Shelf {

    private static final int MOST = 500;

    /** A course is one's own by its team, or by having begun it while no run of it is known yet. */
    private static final String MINE = """
            select c.id, c.slug,
                   :admin or c.owner = :person and not exists (select 1 from run r where r.course = c.id)
                   or exists (select 1 from run r join run_member m on m.run = r.id
                               where r.course = c.id and m.person = :person and m.role in ('LEAD', 'AUTHOR')) writes,
                   :admin or exists (select 1 from run r join run_member m on m.run = r.id
                               where r.course = c.id and m.person = :person and m.role = 'TRANSLATOR') translates
              from course c where :only = '' or cast(c.id as text) = :only""";

    private final EntityManager manager;

    Shelf(@PersistenceUnit("content") EntityManager manager) {
        this.manager = manager;
    }

    /** Last changed first. */
    List<StudioCourse> of(Actor actor) {
        return read(actor, null);
    }

    StudioCourse one(Actor actor, UUID course) {
        return read(actor, course).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    private List<StudioCourse> read(Actor actor, UUID only) {
        List<Object[]> rows = manager.createNativeQuery("with mine as (" + MINE + """
                        )
                        select m.id, m.slug, m.writes, e.id, e.language, e.community, e.title, e.source,
                               p.number, p.at,
                               (select count(*) from block_text t join block b on b.id = t.block
                                 where t.edition = e.id and t.published is distinct from t.hash and not t.hidden
                                   and (b.removed is null or t.published is not null))
                               + (select count(*) from edition_wording w
                                   where w.edition = e.id and w.published is distinct from w.version),
                               max(r.at) over (partition by m.id)
                          from mine m join edition e on e.course = m.id
                          left join lateral (select number, at from publication where edition = e.id
                                              order by number desc limit 1) p on true
                          left join lateral (select max(at) as at from revision where edition = e.id) r on true
                         where m.writes or m.translates
                         order by 12 desc nulls last, m.id, not e.source, e.language, e.community""", Object[].class)
                .setParameter("admin", actor.is(Role.ADMINISTRATOR))
                .setParameter("person", actor.id())
                .setParameter("only", only == null ? "" : only.toString())
                .getResultList();
        var courses = new LinkedHashMap<UUID, StudioCourse>();
        for (var row : rows) {
            courses.computeIfAbsent(
                            (UUID) row[0],
                            id -> new StudioCourse(id, (String) row[1], (String) row[6], new ArrayList<>()))
                    .editions()
                    .add(edition(row));
        }
        return courses.values().stream().limit(MOST).toList();
    }

    private static StudioEdition edition(Object[] row) {
        var source = (boolean) row[7];
        return new StudioEdition(
                (UUID) row[3],
                Language.of((String) row[4]),
                (String) row[5],
                (String) row[6],
                source,
                (boolean) row[2] || !source,
                row[8] == null ? 0 : (int) row[8],
                (Instant) row[9],
                ((Number) row[10]).intValue());
    }
}
