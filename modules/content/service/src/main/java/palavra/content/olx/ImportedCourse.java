package palavra.content.olx;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import palavra.content.api.GradingPolicy;
import palavra.kernel.Language;

/**
 * What a package holds, in our words, before anything of it is stored.
 *
 * @param start null when the package names none, as are the other three times
 * @param overviewHtml safe HTML for the catalog page, or empty
 * @param image the asset path of the course card, or empty
 * @param attached what lay beside the course in other languages
 * @param assets files learners may need, by the path that stands behind {@code media:} in the HTML
 */
public record ImportedCourse(
        String org,
        String number,
        String run,
        Language language,
        String displayName,
        Instant start,
        Instant end,
        Instant enrollmentStart,
        Instant enrollmentEnd,
        boolean selfPaced,
        String shortDescription,
        String overviewHtml,
        String image,
        GradingPolicy grading,
        List<Block> sections,
        Map<Language, Attached> attached,
        Map<String, AssetFile> assets,
        ImportReport report) {}
