package palavra.learning.api.audience;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.Actor;

/**
 * Whom the parts of a course are meant for in a run, for who leads or facilitates it and for administrators. To who is in
 * none of its cohorts such a part is not there, and it does not count for them. Every method refuses with 404 whom the run is
 * not for, and with 403 others on its team.
 */
public interface Audiences {

    /** All parts in their order, each edition's once. */
    List<Part> parts(Actor actor, UUID run);

    /**
     * Says which cohorts a part is for; none for everybody. What was done there stays with who did it, and grades follow.
     *
     * @throws palavra.kernel.Refusal 400 {@code cohort-unknown}, 404 for no such part, 409 {@code archived-stays}
     */
    void reserve(Actor actor, UUID run, UUID part, Set<UUID> cohorts);

    /**
     * What would not be there any more for people who come into a cohort, part by part.
     *
     * @param enrollments who would be moved
     * @param cohort null for none
     */
    List<Loss> losses(Actor actor, UUID run, Set<UUID> enrollments, UUID cohort);
}
