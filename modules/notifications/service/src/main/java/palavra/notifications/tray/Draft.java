package palavra.notifications.tray;

import java.time.Instant;
import java.util.UUID;
import palavra.notifications.api.NoticeKind;

/** A notice before it is in a tray; see {@link palavra.notifications.api.Notice} for what its parts are. */
public record Draft(
        UUID person,
        NoticeKind kind,
        String subject,
        UUID run,
        UUID thread,
        UUID post,
        String detail,
        Instant until,
        String words,
        Instant at) {

    /** About a run as a whole. */
    public static Draft ofRun(UUID person, NoticeKind kind, UUID run, Instant at) {
        return new Draft(person, kind, run.toString(), run, null, null, null, null, null, at);
    }

    /** About a certificate. */
    public static Draft ofCertificate(UUID person, NoticeKind kind, UUID run, String certificate, Instant at) {
        return new Draft(person, kind, certificate, run, null, null, certificate, null, null, at);
    }

    /** About a post of that person. */
    public static Draft ofPost(
            UUID person, NoticeKind kind, UUID run, UUID thread, UUID post, String detail, Instant at) {
        return new Draft(person, kind, post.toString(), run, thread, post, detail, null, null, at);
    }
}
