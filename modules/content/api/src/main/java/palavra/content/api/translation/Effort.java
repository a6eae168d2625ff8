package palavra.content.api.translation;

/** What a person did in an edition, in words of the source. */
public record Effort(String name, int written, int approved) {}
