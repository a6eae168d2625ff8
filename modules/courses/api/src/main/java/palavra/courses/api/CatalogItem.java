package palavra.courses.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * One course in the catalog, in the edition that suits the reader best.
 *
 * @param paper one of mango, guava, river, leaf, jacaranda, clay
 * @param motif one of waves, layers, circles, tallies, arcs, rain, seats, steps, seeds, crosses
 * @param languages every language it can be read in
 * @param run the run to enroll in next; its start, meant in the zone, is null when that is not to come
 */
public record CatalogItem(
        UUID course,
        String slug,
        String institution,
        String paper,
        String motif,
        EditionView edition,
        List<Language> languages,
        UUID run,
        RunState state,
        Instant start,
        String zone,
        boolean selfPaced,
        Integer weeks) {}
