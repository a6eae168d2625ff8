package palavra.learning.api;

/**
 * How far along a unit, a section or a course is.
 *
 * @param done how many of {@code of} parts are complete
 */
public record Completion(int done, int of) {}
