package palavra.learning.api.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.content.api.assignment.Assignment;
import palavra.kernel.Language;

/**
 * A learner's work as those see it who grade it.
 *
 * @param language of the assignment, as its learner reads it; addresses in its texts are marks
 * @param times how often it was handed in
 * @param takenBy who has it now; empty when nobody does
 * @param due the deadline that was theirs; null for none
 * @param result null before somebody graded it
 * @param waiting how many works wait in the run, this one among them
 * @param reviews what peers say of it, with their names, the first first
 */
public record WorkView(
        UUID run,
        UUID id,
        UUID person,
        String name,
        UUID unit,
        String title,
        Language language,
        Assignment assignment,
        String text,
        List<HandedFile> files,
        Instant handedAt,
        Instant due,
        int times,
        WorkState state,
        String takenBy,
        boolean mine,
        GradedWork result,
        long waiting,
        List<PeerWord> reviews) {

    /**
     * What a peer said of a work, as only the team sees it.
     *
     * @param review null where they reported the work instead
     * @param report what was reported of the work or the review, as plain text; empty where nothing was
     */
    public record PeerWord(String reviewer, GradedWork review, String report) {}
}
