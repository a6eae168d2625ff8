package palavra.courses.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The run a run was relaunched from, and what comes along from there. Part of {@link Run}.
 *
 * @param origin null for a run that was not relaunched
 * @param pinnedFrom whose team's pinned threads come along; null for nobody's
 * @param gradedAs whose own grading and certificate rule come along; null for nobody's
 */
@Embeddable
public record Lineage(
        @Column(name = "origin_id") UUID origin,
        @Column(name = "pinned_from_id") UUID pinnedFrom,
        @Column(name = "graded_as_id") UUID gradedAs) {

    /** Of a run that was not relaunched. */
    static final Lineage NONE = new Lineage(null, null, null);

    static Lineage from(UUID origin, boolean pinned, boolean grading) {
        return new Lineage(origin, pinned ? origin : null, grading ? origin : null);
    }
}
