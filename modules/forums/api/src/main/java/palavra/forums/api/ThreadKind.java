package palavra.forums.api;

/** Question or discussion. */
public enum ThreadKind {
    QUESTION,
    DISCUSSION
}
