package palavra.learning.api;

/** What one votes for in a poll: the id of an option. */
public record Vote(String choice) {}
