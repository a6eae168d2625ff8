package palavra.forums.moderation;

import java.util.UUID;
import palavra.forums.api.moderation.Reason;
import palavra.forums.people.Power;

/**
 * A post whose thread is held until the transaction ends, so that nothing about it changes meanwhile.
 *
 * @param unseen whether others have never seen it
 * @param hiddenBy who took it out of sight; null when it hid itself
 * @param hiddenReason null while it is in sight
 */
record HeldPost(
        UUID id,
        UUID thread,
        UUID run,
        UUID author,
        Power power,
        String language,
        boolean hidden,
        boolean unseen,
        UUID hiddenBy,
        Reason hiddenReason,
        boolean appealed) {

    boolean isOf(UUID person) {
        return author.equals(person);
    }
}
