package palavra.forums.api.moderation;

/**
 * Why someone thinks a post should not stand.
 *
 * @param note in the reporter's words, plain text of at most 500 characters; empty for none
 */
public record Report(Reason reason, String note) {}
