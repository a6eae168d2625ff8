package palavra.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Work;

/** Which components are complete. What is complete stays so, in every edition. */
@ApplicationScoped
public class Completions {

    @Inject
    Milestones milestones;

    @Inject
    Clock clock;

    /** Marks components of one unit as complete; those that were so before are nothing new. */
    public void add(Place place, UUID unit, List<UUID> components, Work work) {
        var added = insert(place.learner().orElseThrow(), components);
        work.done().addAll(components);
        if (!added.isEmpty()) {
            milestones.reached(place, unit, work, added);
        }
    }

    /** Marks components as complete and tells nothing; says which of them were not so before. */
    @SuppressWarnings("unchecked")
    public Set<UUID> insert(Learner learner, List<UUID> components) {
        return new HashSet<>(Learner.getEntityManager()
                .createNativeQuery("""
                        insert into completion (enrollment, component, at)
                        select :enrollment, unnest(cast(:components as uuid[])), :at
                        on conflict do nothing returning component
                        """, UUID.class)
                .setParameter("enrollment", learner.id)
                .setParameter("components", components.toArray(UUID[]::new))
                .setParameter("at", clock.instant())
                .getResultList());
    }
}
