package palavra.courses.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import palavra.courses.api.NewRun;

/**
 * The run a run was relaunched from, and what comes along from there. Part of {@link Run}.
 *
 * @param origin null for a run that was not relaunched
 * @param pinnedFrom whose team's pinned threads come along; null for nobody's
 * @param gradedAs whose own grading and certificate rule come along; null for nobody's
 * @param cohortsFrom whose cohorts come along, with nobody in them; null for nobody's
 */
@Embeddable
public record Lineage(
        @Column(name = "origin_id") UUID origin,
        @Column(name = "pinned_from_id") UUID pinnedFrom,
        @Column(name = "graded_as_id") UUID gradedAs,
        @Column(name = "cohorts_from_id") UUID cohortsFrom) {

    /** Of a run that was not relaunched. */
    static final Lineage NONE = new Lineage(null, null, null, null);

    static Lineage from(UUID origin, NewRun wanted) {
        return new Lineage(
                origin,
                wanted.pinnedThreads() ? origin : null,
                wanted.grading() ? origin : null,
                wanted.cohorts() ? origin : null);
    }
}
