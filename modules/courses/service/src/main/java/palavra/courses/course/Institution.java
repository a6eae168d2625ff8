package palavra.courses.course;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Role;

/** Who publishes; the root of its courses. */
@Entity
public class Institution extends PanacheEntityBase {

    private static final String OPEN = """
            from Institution i where i.id in ?1
                or exists (select 1 from Grant g where g.person = ?2 and g.role = ?3 and g.scopeId = i.id)
                or exists (select 1 from Grant g join Course c on c.id = g.scopeId
                            where g.person = ?2 and g.role = ?3 and c.institution = i)
                or exists (select 1 from Grant g join Run r on r.id = g.scopeId join r.course c
                            where g.person = ?2 and g.role = ?3 and (r.host = i or r.host is null and c.institution = i))
            order by i.name""";

    @Id
    private UUID id;

    private String slug;
    private String name;

    @Version
    private int version;

    protected Institution() {}

    /** The institution of that name, made when it is new; two at the same moment find one. */
    public static Institution named(String name) {
        var slug = Slug.of(name);
        getEntityManager()
                .createNativeQuery(
                        "insert into institution (id, slug, name) values (?1, ?2, ?3) on conflict (slug) do nothing")
                .setParameter(1, Ids.next())
                .setParameter(2, slug)
                .setParameter(3, name.strip())
                .executeUpdate();
        return find("slug", slug).singleResult();
    }

    /** Those with a course in the catalog, by name. */
    public static List<Institution> listed() {
        return list(
                "from Institution i where exists (select 1 from Run r join r.pins p where r.course.institution = i"
                        + " and r.state in ?1 and p.publication is not null) order by i.name",
                Stream.of(RunState.values()).filter(RunState::isListed).toList());
    }

    /**
     * Those a person may give a run to: where they lead something, and those named; every one for an administrator. A name
     * on a certificate is nothing to be taken without asking.
     */
    public static List<Institution> open(Actor actor, Collection<UUID> named) {
        if (actor.is(Role.ADMINISTRATOR)) {
            return list("from Institution i order by i.name");
        }
        return list(OPEN, named, actor.id(), RunRole.LEAD);
    }

    public palavra.courses.api.Institution view() {
        return new palavra.courses.api.Institution(id, slug, name);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}
