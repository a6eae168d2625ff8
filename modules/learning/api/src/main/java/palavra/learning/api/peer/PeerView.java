package palavra.learning.api.peer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.content.api.assignment.Assignment;
import palavra.kernel.Language;
import palavra.learning.api.assignment.GradedWork;
import palavra.learning.api.assignment.HandedFile;

/**
 * How peers assess an assignment, as one learner sees it. Nobody is named.
 *
 * @param titleLanguage of its title, where it is not that of its texts; else null
 * @param language of its texts; addresses in them are marks
 * @param received how many reviews of their work came
 * @param given how many they gave
 * @param until from when fewer reviews suffice; null where none are waited for
 * @param closed why they can not review ({@code archived}, {@code team}); null while they can
 * @param inHand what they review now; null for nothing
 * @param reviews what peers said of their work, once it is graded
 */
public record PeerView(
        UUID id,
        UUID unit,
        String unitTitle,
        String courseTitle,
        String title,
        Language titleLanguage,
        Language language,
        String zone,
        Assignment assignment,
        PeerState state,
        int received,
        int given,
        Instant until,
        String closed,
        InHand inHand,
        List<Received> reviews) {

    /**
     * Another's work.
     *
     * @param language of the edition it was written in
     * @param until until when nobody else is asked instead
     */
    public record InHand(UUID review, Language language, String text, List<HandedFile> files, Instant until) {}

    /**
     * A review of one's own work.
     *
     * @param said null for one that was reported: it is not shown any more
     */
    public record Received(UUID review, GradedWork said) {}
}
