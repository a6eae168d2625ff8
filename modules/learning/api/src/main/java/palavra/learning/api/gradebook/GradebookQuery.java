package palavra.learning.api.gradebook;

import java.util.UUID;

/**
 * Which learners, in which order, from where.
 *
 * @param name a part of the name; empty for all
 * @param passed whether they pass now; null for all
 * @param edition which they read; null for all
 * @param cohort which they are in; null for all
 * @param byGrade the highest grade first, instead of by name
 * @param after the cursor of the page; null for the first
 * @param limit at most {@value #MOST}
 */
public record GradebookQuery(
        String name, Boolean passed, UUID edition, UUID cohort, boolean byGrade, String after, int limit) {

    public static final int MOST = 500;

    public GradebookQuery {
        name = name == null ? "" : name.strip();
        limit = Math.clamp(limit, 1, MOST);
    }

    public GradebookQuery(String name, Boolean passed, UUID edition, boolean byGrade, String after, int limit) {
        this(name, passed, edition, null, byGrade, after, limit);
    }

    /** The page after that cursor. */
    public GradebookQuery after(String cursor) {
        return new GradebookQuery(name, passed, edition, cohort, byGrade, cursor, limit);
    }
}
