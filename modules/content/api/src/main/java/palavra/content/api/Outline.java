package palavra.content.api;

import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * The tree of one publication down to its units. It never changes, so callers may keep it.
 *
 * @param problems how many problems it holds, graded or not
 * @param mediaBytes audio and video together in bytes, as far as they are ours
 * @param translated how many of its texts are in its own language, in whole percent, 100 only for all of them; the others
 *     stand there as in the source. Null where it is not known
 */
public record Outline(
        UUID publication,
        UUID edition,
        Language language,
        int number,
        List<OutlineSection> sections,
        int problems,
        long textBytes,
        long mediaBytes,
        Integer translated) {

    /** One of which nobody counted what is translated. */
    public Outline(
            UUID publication,
            UUID edition,
            Language language,
            int number,
            List<OutlineSection> sections,
            int problems,
            long textBytes,
            long mediaBytes) {
        this(publication, edition, language, number, sections, problems, textBytes, mediaBytes, null);
    }
}
