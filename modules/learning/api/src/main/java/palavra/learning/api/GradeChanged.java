package palavra.learning.api;

import java.util.UUID;
import palavra.kernel.Language;

/**
 * Told when a course grade changes.
 *
 * @param passed whether the pass mark is reached now
 * @param passMark the whole percent that passes; null when not said
 */
public record GradeChanged(
        UUID run,
        UUID person,
        String name,
        UUID edition,
        Language language,
        int percent,
        String letter,
        boolean passed,
        int unitsDone,
        int units,
        Integer passMark) {}
