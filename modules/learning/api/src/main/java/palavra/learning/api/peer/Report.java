package palavra.learning.api.peer;

/** What is wrong with a work or a review, in plain words for the team. */
public record Report(String words) {}
