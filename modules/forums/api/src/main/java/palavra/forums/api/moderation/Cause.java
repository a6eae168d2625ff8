package palavra.forums.api.moderation;

/** What brought a post before a moderator. */
public enum Cause {
    REPORTED,
    APPEALED
}
