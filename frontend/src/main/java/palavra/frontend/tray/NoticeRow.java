package palavra.frontend.tray;

import palavra.notifications.api.Notice;
import palavra.notifications.api.words.NoticeWords;

/**
 * A notice as its row shows it, and where it leads.
 *
 * @param reason why moderators or rules decided so; null for none
 */
public record NoticeRow(Notice notice, String sentence, String reason) {

    static NoticeRow of(Notice notice, NoticeWords words) {
        return new NoticeRow(notice, words.sentence(notice), words.reason(notice));
    }

    /** One of our icons. */
    public String icon() {
        return switch (notice.kind()) {
            case REPLY, MENTIONED, FOLLOWED -> "reply";
            case ENDORSED, ACCEPTED, PASSED -> "check";
            case HIDDEN, RESTORED, APPEAL_REJECTED -> "eye";
            case SILENCED, BANNED, RELEASED -> "lock";
            case ADDRESS, NOT_POSTED -> "mail";
            case SEAT -> "person";
            case ANNOUNCEMENT -> "people";
            case STARTED -> "calendar";
            case CERTIFICATE, REVOKED -> "seal";
        };
    }

    /** The page of ours it is about. */
    static String target(Notice notice) {
        return switch (notice.kind()) {
            case REPLY, MENTIONED, FOLLOWED, ENDORSED, ACCEPTED, HIDDEN, RESTORED, APPEAL_REJECTED ->
                discussions(notice) + "/" + notice.thread() + "#p-" + notice.post();
            case NOT_POSTED -> discussions(notice) + "/" + notice.thread();
            case SILENCED, RELEASED -> discussions(notice);
            case PASSED -> run(notice) + "/progress";
            case CERTIFICATE, REVOKED -> "/certificates/" + notice.detail();
            case SEAT, STARTED, BANNED, ANNOUNCEMENT -> run(notice);
            case ADDRESS -> "/notifications/choices";
        };
    }

    private static String discussions(Notice notice) {
        return run(notice) + "/discussions";
    }

    private static String run(Notice notice) {
        return "/runs/" + notice.run();
    }
}
