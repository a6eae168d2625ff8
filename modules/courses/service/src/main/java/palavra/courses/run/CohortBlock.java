package palavra.courses.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A part of the course as one cohort meets it. Part of {@link Run}. */
@Embeddable
public record CohortBlock(
        @Column(name = "cohort_id") UUID cohort,
        @Column(name = "block_id") UUID block) {}
