package palavra.learning.api.roster;

/** How learners who are in no cohort come to one, at their first visit. */
public enum Sorting {
    BY_HAND,
    RANDOM,
    /** To the one with the fewest learners. */
    BALANCED,
    BY_EDITION
}
