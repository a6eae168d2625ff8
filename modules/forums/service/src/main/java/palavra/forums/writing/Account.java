package palavra.forums.writing;

import java.util.List;
import java.util.UUID;
import palavra.forums.api.moderation.Trust;

/**
 * What is known of somebody who is about to write.
 *
 * @param before the post their key made before; null for none
 * @param hour how much they wrote or changed within an hour, and
 * @param day within a day; what waits for a moderator is not counted
 * @param waiting how many posts of theirs wait for one
 * @param hasStood whether a post of theirs was ever in sight
 * @param blocked words of the institution
 * @param same how many other posts of theirs had the same words within a day, in the institution, and
 * @param others how many others, new like them, wrote these words there
 */
record Account(
        UUID before,
        int hour,
        int day,
        int waiting,
        Trust trust,
        boolean hasStood,
        List<String> blocked,
        int same,
        int others) {

    boolean isNew() {
        return trust == Trust.NEW;
    }

    /** The print of their words, as it is kept of who is new to find them again; null for everyone else. */
    Long kept(Long print) {
        return isNew() ? print : null;
    }

    /** Whether these words come back so often that those before belong to them. */
    boolean isWave() {
        return isNew() && same + others >= 2;
    }
}
