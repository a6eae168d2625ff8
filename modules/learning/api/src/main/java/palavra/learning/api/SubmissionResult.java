package palavra.learning.api;

/**
 * What became of a submission.
 *
 * @param repeated whether this key had been received before, and nothing was done now
 */
public record SubmissionResult(ProblemView problem, boolean repeated, boolean passedNow) {}
