package palavra.courses.api;

import java.time.Instant;

/**
 * A part of the course with its dates in one run.
 *
 * @param section the title of its section
 * @param dates those that hold
 * @param published the deadline the publication says; null for none
 */
public record DatedBlock(String section, String title, String assignmentType, RunDate dates, Instant published) {}
