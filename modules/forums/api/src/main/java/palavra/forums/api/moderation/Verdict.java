package palavra.forums.api.moderation;

/** What a moderator decides: the post stays or comes back, or it goes out of sight. */
public enum Verdict {
    KEEP,
    REMOVE
}
