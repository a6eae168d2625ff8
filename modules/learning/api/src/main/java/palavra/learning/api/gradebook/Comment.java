package palavra.learning.api.gradebook;

/** Words on a learner's grade. */
public record Comment(String text) {}
