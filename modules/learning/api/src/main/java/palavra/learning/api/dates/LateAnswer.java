package palavra.learning.api.dates;

import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * An answer that waited on a learner's device while the deadline passed, and is kept unscored.
 *
 * @param title of the problem; language that of the title
 * @param seen when the server was last in contact with the device before; null where nothing proves it
 * @param written when it was given, by the device's own clock; null where nothing proves it
 * @param why it is not scored, as in {@link palavra.learning.api.ProblemView#kept}
 */
public record LateAnswer(
        UUID id,
        UUID person,
        String name,
        UUID problem,
        String title,
        Language language,
        Instant seen,
        Instant written,
        Instant received,
        String why) {}
