package palavra.content.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * Told when a package became a course: what courses needs to list it.
 *
 * @param overview safe HTML
 */
public record CourseImported(
        UUID course,
        UUID edition,
        UUID run,
        String slug,
        String institution,
        String number,
        String runName,
        Language language,
        String word,
        String title,
        String community,
        boolean source,
        String lead,
        String overview,
        List<String> abilities,
        String subject,
        Set<Integer> sdgs,
        String paper,
        String motif,
        Instant start,
        Instant end,
        String zone,
        boolean selfPaced,
        Integer weeklyHours,
        UUID importedBy,
        String importedByName) {}
