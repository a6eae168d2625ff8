package palavra.content.tree;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Actor;

/** Writes down every state of a text that was saved. What is written is never changed or removed. */
@ApplicationScoped
public class History {

    private static final String INSERT = """
            insert into revision (edition, block, number, title, body, hash, person, person_name, at, minor)
            select edition, block, revision, title, body, hash, :person, :name, :at, :minor from block_text
             where edition = :edition""";

    private final EntityManager manager;

    History(@PersistenceUnit("content") EntityManager manager) {
        this.manager = manager;
    }

    /** The present states of all texts of an edition, as far as they are not written yet. */
    public void all(UUID edition, Actor actor, Instant at) {
        manager.createNativeQuery(INSERT + " on conflict do nothing")
                .setParameter("person", actor.id())
                .setParameter("name", actor.name())
                .setParameter("at", at)
                .setParameter("minor", false)
                .setParameter("edition", edition)
                .executeUpdate();
    }

    /** The present state of one text; a second writer of the same number fails. */
    public void one(UUID edition, UUID block, Actor actor, Instant at, boolean minor) {
        manager.createNativeQuery(INSERT + " and block = :block")
                .setParameter("person", actor.id())
                .setParameter("name", actor.name())
                .setParameter("at", at)
                .setParameter("minor", minor)
                .setParameter("edition", edition)
                .setParameter("block", block)
                .executeUpdate();
    }
}
