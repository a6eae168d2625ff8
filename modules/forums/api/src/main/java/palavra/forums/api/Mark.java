package palavra.forums.api;

/** A mark on a thread or a post, set with true and taken back with false. */
public enum Mark {
    VOTE,
    FLAG,
    ENDORSE,
    ACCEPT,
    HIDE,
    PIN,
    CLOSE,
    FOLLOW
}
