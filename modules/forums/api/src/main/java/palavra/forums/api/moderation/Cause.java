package palavra.forums.api.moderation;

/** What brought a post before a moderator: reports, its author's appeal, or signs that let it wait. */
public enum Cause {
    REPORTED,
    APPEALED,
    HELD
}
