package palavra.content.publishing;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import palavra.content.tree.Edition;

/** Remembers at each text of a draft what of it learners see, so that what changed since is found without comparing. */
@ApplicationScoped
class Published {

    private final EntityManager manager;

    Published(@PersistenceUnit("content") EntityManager manager) {
        this.manager = manager;
    }

    /** The draft is what learners see. */
    void everything(Edition edition) {
        manager.createNativeQuery("""
                        update block_text t set published = case when b.removed is null and not t.hidden then t.hash end
                          from block b
                         where b.id = t.block and t.edition = :edition and t.published is distinct from t.hash
                           and (b.removed is null and not t.hidden or t.published is not null)""").setParameter("edition", edition.id).executeUpdate();
        manager.createNativeQuery("update edition_wording set published = version where edition = :edition")
                .setParameter("edition", edition.id)
                .executeUpdate();
    }

    /** Learners see this publication, which is not the draft: the texts of units that differ from it are changed ones. */
    void otherThan(PublicationRow row) {
        manager.createNativeQuery("""
                        update block_text t set published = ''
                          from block b left join block u on u.id = b.parent and u.kind = 'UNIT'
                         where b.id = t.block and t.edition = :edition and t.published is not null
                           and coalesce(u.id, b.id) in (
                               select coalesce(c.unit, p.unit)
                                 from (select * from composed_unit where edition = :edition) c
                                 full join (select * from publication_unit where publication = :publication) p
                                   on p.unit = c.unit
                                where c.document is distinct from p.document)""")
                .setParameter("edition", row.edition)
                .setParameter("publication", row.id)
                .executeUpdate();
        manager.createNativeQuery("update edition_wording set published = null where edition = :edition")
                .setParameter("edition", row.edition)
                .executeUpdate();
    }
}
