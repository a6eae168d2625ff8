package palavra.learning.api;

import java.util.Map;
import java.util.UUID;

/**
 * What an outline shows beside each unit.
 *
 * @param units complete parts of every unit
 * @param resume the unit to go on with
 */
public record OutlineState(
        Enrollment enrollment,
        Map<UUID, Completion> units,
        UUID resume,
        String courseTitle,
        String word,
        String slug,
        String paper,
        String motif,
        Integer percent) {}
