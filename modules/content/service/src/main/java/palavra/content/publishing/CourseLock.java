package palavra.content.publishing;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Keeps writers, movers and publishers of one course apart, on all replicas, until their transaction ends. Texts are
 * written side by side; whoever changes which blocks an edition has or publishes is alone, so that no change slips
 * between what a publication read and what it remembers as composed.
 */
@ApplicationScoped
public class CourseLock {

    private final EntityManager manager;

    CourseLock(@PersistenceUnit("content") EntityManager manager) {
        this.manager = manager;
    }

    /** For whoever writes a text. */
    public void shared(UUID course) {
        take("pg_advisory_xact_lock_shared", course);
    }

    /** For whoever changes the tree, makes a block an edition's own, or publishes. */
    public void alone(UUID course) {
        take("pg_advisory_xact_lock", course);
    }

    /** For whoever begins a course: its name and address are looked for before they are taken. */
    public void founding() {
        take("pg_advisory_xact_lock", "founding");
    }

    private void take(String lock, Object what) {
        manager.createNativeQuery("select cast(" + lock + "(hashtextextended(:key, 0)) as text)", String.class)
                .setParameter("key", "course:" + what)
                .getSingleResult();
    }
}
