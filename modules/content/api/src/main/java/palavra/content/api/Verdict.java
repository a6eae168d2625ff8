package palavra.content.api;

/** What became of one item of an imported package. */
public enum Verdict {
    KEPT,
    CHANGED,
    DROPPED
}
