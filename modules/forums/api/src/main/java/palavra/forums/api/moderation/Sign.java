package palavra.forums.api.moderation;

/** Why a post waits for a moderator without anybody's report. */
public enum Sign {
    /** The run looks at the first post of everyone. */
    FIRST_POST,
    /** More links than someone new may set. */
    LINKS,
    /** More calls of people than someone new may make. */
    MENTIONS,
    /** The same words as in another post of this account within a day. */
    SAME_WORDS,
    /** The same words as of several other new accounts within a day. */
    WORDS_OF_OTHERS,
    /** Words that the institution wants to see first. */
    BLOCKED_WORDS,
    /** Another post of this new account waits already. */
    ACCOUNT_WAITS
}
