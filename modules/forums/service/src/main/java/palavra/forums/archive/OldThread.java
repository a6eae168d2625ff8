package palavra.forums.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.forums.api.ThreadKind;

/**
 * A discussion as it was held: its posts with their authors and times, and how far people have read.
 *
 * @param key its own within the archive; what was brought under it is not brought again
 * @param topic code of a topic of the run; the general one when the run has none of that name
 * @param posts the first one begins the thread
 * @param readings of people who have read it; whoever follows it is among them
 */
public record OldThread(
        String key,
        ThreadKind kind,
        String topic,
        String title,
        boolean closed,
        List<OldPost> posts,
        List<Reading> readings) {

    /**
     * One post of it.
     *
     * @param language tag; null to find it out from the text
     * @param on number of the response it comments on, as its place in the list; null for a response
     * @param votes who voted for it
     * @param endorsedBy null when nobody did
     */
    public record OldPost(
            UUID author,
            Instant at,
            String language,
            String text,
            Integer on,
            List<UUID> votes,
            boolean accepted,
            UUID endorsedBy) {}

    /** Up to when someone has read it. */
    public record Reading(UUID person, Instant at, boolean following) {}
}
