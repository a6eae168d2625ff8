package palavra.content.publishing;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/**
 * Forgets how units were composed whenever something in them changed, so that the next publication composes just these.
 * Call it in the transaction of the change, after {@link CourseLock}.
 */
@ApplicationScoped
public class Touched {

    private final EntityManager manager;

    Touched(@PersistenceUnit("content") EntityManager manager) {
        this.manager = manager;
    }

    /** The edition says something else in these blocks, which are units or components. */
    public void texts(UUID edition, Collection<UUID> blocks) {
        manager.createNativeQuery("""
                        delete from composed_unit where edition = :edition and unit in (
                            select case kind when 'COMPONENT' then parent else id end from block
                             where id = any(cast(:blocks as uuid[])))""")
                .setParameter("edition", edition)
                .setParameter("blocks", array(blocks))
                .executeUpdate();
    }

    /** The shape of these units changed in all editions, and links to blocks of these source ids may lead elsewhere. */
    public void shape(UUID course, Collection<UUID> units, Collection<String> sourceIds) {
        manager.createNativeQuery("""
                        delete from composed_unit where edition in (select id from edition where course = :course)
                           and (unit = any(cast(:units as uuid[])) or links && cast(:sourceIds as text[]))""")
                .setParameter("course", course)
                .setParameter("units", array(units))
                .setParameter("sourceIds", sourceIds.toArray(String[]::new))
                .executeUpdate();
    }

    /** Anything in any edition of the course may have changed. */
    public void all(UUID course) {
        manager.createNativeQuery(
                        "delete from composed_unit where edition in (select id from edition where course = :course)")
                .setParameter("course", course)
                .executeUpdate();
    }

    private static String[] array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
