package palavra.learning.api.gradebook;

/**
 * A file with points for many learners, as the gradebook gives it out and people change it.
 *
 * @param csv a line for each learner, with commas or semicolons between the cells; empty cells change nothing
 * @param reason for all of it
 */
public record SheetFile(String csv, String reason) {}
