package palavra.learning.api;

import java.util.UUID;
import palavra.kernel.Language;

/**
 * Work with a deadline.
 *
 * @param language of the edition
 * @param titleLanguage of the title, where it is not that of the edition; else null
 * @param zone the run's time zone
 */
public record DueItem(
        UUID run,
        String courseTitle,
        Language language,
        UUID unit,
        String title,
        Language titleLanguage,
        DueDate due,
        String zone,
        boolean done) {}
