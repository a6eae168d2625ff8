package palavra.notifications.api.announcing;

import java.util.UUID;
import palavra.kernel.Actor;

/**
 * A further door of {@code notifications}: what the team of a run tells its learners, in their tray and by mail as they chose.
 * For who leads or facilitates the run and for administrators: 404 for everyone else.
 */
public interface Announcements {

    AnnouncementDesk desk(Actor actor, UUID run);

    /**
     * Sends it to the learners who are in its segment then, or keeps it until its time; the same key announces once.
     *
     * @throws palavra.kernel.Refusal 400 {@code title-missing}, {@code title-too-long}, {@code text-missing}, {@code
     *     text-too-long}, {@code announcement-past}, {@code announcement-too-far}; 409 {@code announcement-too-late}, {@code key-taken} by another run
     */
    Announcement announce(Actor actor, UUID run, NewAnnouncement announcement);

    /** Takes one back that was not sent; 409 {@code announcement-sent}. */
    void takeBack(Actor actor, UUID run, UUID announcement);
}
