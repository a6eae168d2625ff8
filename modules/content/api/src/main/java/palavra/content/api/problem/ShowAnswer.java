package palavra.content.api.problem;

/** When a learner may see the right answers. */
public enum ShowAnswer {
    ALWAYS,
    /** After a right answer. */
    ANSWERED,
    /** After the first attempt. */
    ATTEMPTED,
    PAST_DUE,
    /** After a right answer, the last attempt or the due date. */
    FINISHED,
    NEVER
}
