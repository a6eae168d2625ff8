package palavra.courses.api;

/**
 * A part of the course with its dates in one run.
 *
 * @param section the title of what holds it
 * @param assignmentType what its points count as; empty for none
 * @param dates those that hold
 * @param published those of the publication
 */
public record DatedBlock(String section, String title, String assignmentType, RunDate dates, RunDate published) {}
