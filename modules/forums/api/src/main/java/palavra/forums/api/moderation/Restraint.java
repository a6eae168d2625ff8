package palavra.forums.api.moderation;

/** What is kept from someone for a time: writing, or coming in at all. */
public enum Restraint {
    SILENCE,
    BAN
}
