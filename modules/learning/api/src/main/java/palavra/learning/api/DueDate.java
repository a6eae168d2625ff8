package palavra.learning.api;

import java.time.Instant;

/** When a part of the course is due for somebody, and which rule says so. */
public record DueDate(Instant at, Rule rule) {

    /** The rules in their order: the first that says anything about a part stands above those after it. */
    public enum Rule {
        /** More time, given to this learner by name. */
        EXTENSION,
        COHORT,
        RUN,
        /** What the publication of the edition says. */
        COURSE,
        /** Counted in days from the later of the start of the run and one's own beginning. */
        RELATIVE
    }
}
