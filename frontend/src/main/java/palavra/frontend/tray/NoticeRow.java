package palavra.frontend.tray;

import palavra.notifications.api.Notice;

/** A notice as its row shows it, and where it leads. */
public record NoticeRow(Notice notice) {

    /** One of our icons. */
    public String icon() {
        return switch (notice.kind()) {
            case REPLY, FOLLOWED -> "reply";
            case ENDORSED, ACCEPTED, PASSED -> "check";
            case HIDDEN, RESTORED, APPEAL_REJECTED -> "eye";
            case SILENCED, BANNED, RELEASED -> "lock";
            case ADDRESS -> "mail";
            case SEAT -> "person";
            case STARTED -> "calendar";
            case CERTIFICATE, REVOKED -> "seal";
        };
    }

    /** The page of ours it is about. */
    String target() {
        return switch (notice.kind()) {
            case REPLY, FOLLOWED, ENDORSED, ACCEPTED, HIDDEN, RESTORED, APPEAL_REJECTED ->
                discussions() + "/" + notice.thread() + "#p-" + notice.post();
            case SILENCED, RELEASED -> discussions();
            case PASSED -> run() + "/progress";
            case CERTIFICATE, REVOKED -> "/certificates/" + notice.detail();
            case SEAT, STARTED, BANNED -> run();
            case ADDRESS -> "/notifications/choices";
        };
    }

    private String discussions() {
        return run() + "/discussions";
    }

    private String run() {
        return "/runs/" + notice.run();
    }
}
