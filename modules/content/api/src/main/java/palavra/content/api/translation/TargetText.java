package palavra.content.api.translation;

/**
 * @param version the version it was written over, 0 for the first
 */
public record TargetText(String text, int version) {}
