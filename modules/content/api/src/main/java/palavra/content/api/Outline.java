package palavra.content.api;

import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * The tree of one publication down to its units. It never changes, so callers may keep it.
 *
 * @param problems how many problems it holds, graded or not
 * @param mediaBytes audio and video together in bytes, as far as they are ours
 */
public record Outline(
        UUID publication,
        UUID edition,
        Language language,
        int number,
        List<OutlineSection> sections,
        int problems,
        long textBytes,
        long mediaBytes) {}
