package palavra.notifications.api;

import java.util.Locale;

/** What a notice tells; the reader's language has the words. */
public enum NoticeKind {
    /** Somebody answered the reader, or wrote in a thread the reader began. */
    REPLY,
    /** Somebody wrote in a thread the reader follows. */
    FOLLOWED,
    ENDORSED,
    ACCEPTED,
    /** A post of the reader is out of sight; the detail is why, as a code of {@code forums}. */
    HIDDEN,
    RESTORED,
    APPEAL_REJECTED,
    /** The reader may not write for a time. */
    SILENCED,
    /** The reader may not come into the forum for a time. */
    BANNED,
    /** The reader may write again before the time was over. */
    RELEASED,
    /** A place became free for the reader on the waiting list. */
    SEAT,
    STARTED,
    PASSED,
    /** A certificate was issued; the detail is its id. */
    CERTIFICATE,
    REVOKED;

    /** As settings and texts call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
