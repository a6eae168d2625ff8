package palavra.notifications.api.announcing;

import java.util.List;

/**
 * The announcements of a run, and whom one could reach.
 *
 * @param announcements planned and sent, the latest first; at most {@value #MOST}
 * @param reaches for each segment, in their order
 */
public record AnnouncementDesk(List<Announcement> announcements, List<Reach> reaches) {

    public static final int MOST = 100;

    /** How many learners a segment has now. */
    public record Reach(Segment segment, int learners) {}
}
