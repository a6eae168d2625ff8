package palavra.learning.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * A course one studies, as a row or a panel.
 *
 * @param community whom its edition was made for, in its own language; empty for the source
 * @param percent the course grade by its own rounding; null before anything was graded
 * @param nextSection the section of {@code nextUnit}
 * @param nextUnit where to go on; null when every open unit is complete
 * @param nextUnitLanguage of its title, where it is not that of the edition; else null
 */
public record StudiedCourse(
        UUID run,
        UUID course,
        String slug,
        String institution,
        String title,
        String word,
        Language language,
        String community,
        String paper,
        String motif,
        boolean archived,
        Completion units,
        List<SectionProgress> sections,
        UUID nextSection,
        UUID nextUnit,
        String nextUnitTitle,
        Language nextUnitLanguage,
        Integer percent,
        boolean passed,
        Instant lastSeen) {}
