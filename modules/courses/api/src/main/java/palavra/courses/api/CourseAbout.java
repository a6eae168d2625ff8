package palavra.courses.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A course as its about page shows it, in one edition.
 *
 * @param lead one or two sentences under the title
 * @param overview safe HTML in the edition's language
 * @param abilities what one can do afterwards, one sentence each
 * @param weeklyHours working time; null when not said
 */
public record CourseAbout(
        UUID id,
        String slug,
        Institution institution,
        String subject,
        Set<Integer> sdgs,
        String paper,
        String motif,
        EditionView edition,
        String lead,
        String overview,
        List<String> abilities,
        Integer weeklyHours,
        List<EditionView> editions,
        List<RunView> runs) {}
