package palavra.content.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an import did, item by item.
 *
 * @param course the title
 * @param components number by the package's own type names
 * @param slug the course's place in addresses; run and edition are what it became here
 */
public record ImportReport(
        UUID id,
        String course,
        int chapters,
        int sequentials,
        int verticals,
        Map<String, Integer> components,
        int kept,
        int changed,
        int dropped,
        List<ImportItem> items,
        UUID courseId,
        String slug,
        UUID edition,
        UUID run) {}
