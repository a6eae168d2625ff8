package palavra.content.api;

/** One line of a transcript, in seconds from the start. */
public record Cue(double start, double end, String text) {}
