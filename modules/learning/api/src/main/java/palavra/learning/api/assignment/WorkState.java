package palavra.learning.api.assignment;

/** How far a learner's work for an assignment is. */
public enum WorkState {
    NOT_STARTED,
    DRAFT,
    HANDED_IN,
    GRADED
}
