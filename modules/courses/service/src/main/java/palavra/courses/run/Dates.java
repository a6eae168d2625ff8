package palavra.courses.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a part of the course opens and is due in one run, above what the publication says. Part of {@link Run}. */
@Embeddable
public record Dates(
        @Column(name = "start_at") Instant start,
        @Column(name = "due_at") Instant due) {}
