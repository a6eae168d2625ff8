package palavra.forums.api.moderation;

/**
 * Why a post is out of sight.
 *
 * @param note what the moderator wrote to the author: plain text; empty for none
 * @param waits whether it hid itself because of reports and no moderator has decided yet
 * @param unseen whether others have never seen it: it waits for a moderator before they do
 * @param appealed whether the author has asked another moderator to look at it
 */
public record Hiding(Reason reason, String note, boolean waits, boolean unseen, boolean appealed) {}
