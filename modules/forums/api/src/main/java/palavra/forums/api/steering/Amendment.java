package palavra.forums.api.steering;

import palavra.forums.api.moderation.Reason;

/**
 * What somebody of the team makes of a post that another wrote.
 *
 * @param note beside the reason, shown with the history of the post: plain text of at most 500 characters; empty for none
 */
public record Amendment(String markdown, Reason reason, String note) {}
