package palavra.learning.api.gradebook;

import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/** What was marked anew in a run, newest first, and what can be. */
public record Rescores(List<Rescore> done, List<Problem> problems) {

    /**
     * A problem that learners have answered.
     *
     * @param part the subsection that holds it
     * @param answered how many learners; otherwise how many of them have points by another key than is shown now
     */
    public record Problem(UUID id, String title, String part, Language language, int answered, int otherwise) {}
}
