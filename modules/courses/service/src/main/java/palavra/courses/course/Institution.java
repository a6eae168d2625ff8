package palavra.courses.course;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.courses.api.RunState;
import palavra.kernel.Ids;

/** Who publishes; the root of its courses. */
@Entity
public class Institution extends PanacheEntityBase {

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
