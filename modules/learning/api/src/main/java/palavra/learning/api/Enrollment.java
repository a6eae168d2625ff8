package palavra.learning.api;

import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * A learner in a run.
 *
 * @param publication what the run shows of the edition now
 * @param staff true for someone on the team who only looks: nothing they do here counts
 */
public record Enrollment(
        UUID run,
        UUID person,
        UUID edition,
        UUID publication,
        Language language,
        EnrollmentState state,
        Instant since,
        boolean staff) {}
