package palavra.learning.api.gradebook;

import java.time.Instant;
import java.util.UUID;

/**
 * Something done to a grade beside answering.
 *
 * @param block the problem or subsection; null for the grade as a whole
 * @param title of the block; empty where there is none, or it is no longer in the course
 * @param key the number of the publication whose key gave the points; null where it is not about a key
 * @param name who did it; empty where nobody decided it
 */
public record GradeAct(
        Kind kind,
        UUID block,
        String title,
        Integer key,
        String name,
        Instant at,
        String was,
        String becomes,
        String reason) {

    /** What can be done to a grade. */
    public enum Kind {
        SCORE_GIVEN,
        SCORE_TAKEN_BACK,
        ATTEMPTS_RESET,
        RESCORED,
        COMMENT,
        /** Somebody graded handed-in work by its rubric. */
        GRADED,
        /** The reviews of peers came to a grade. */
        GRADED_BY_PEERS,
        /** Another policy moved the grade. */
        POLICY,
        /** Another publication moved it. */
        PUBLICATION,
        /** Other dates moved it, because late work earns less. */
        DATES,
        /** What is there for the learner became otherwise: a part is for other cohorts, or they are in another one. */
        AUDIENCE,
        /** A later date was given to the learner. */
        EXTENSION,
        EXTENSION_TAKEN_BACK,
        /** More time than others for timed work. */
        EXTRA_TIME,
        /** An answer that came late from a device counts after all. */
        LATE_ACCEPTED,
        /** The learner had all dates counted anew. */
        DATES_RESET;

        /** Whether it is about dates: what was and what became are instants then, as ISO 8601 writes them. */
        public boolean isOfDates() {
            return this == EXTENSION || this == EXTENSION_TAKEN_BACK || this == DATES_RESET;
        }
    }

    /** The date that was; null where it is not about one. */
    public Instant dateWas() {
        return date(was);
    }

    /** The date that it became; null where it is not about one. */
    public Instant dateBecame() {
        return date(becomes);
    }

    private Instant date(String text) {
        return kind.isOfDates() && !text.isEmpty() ? Instant.parse(text) : null;
    }
}
