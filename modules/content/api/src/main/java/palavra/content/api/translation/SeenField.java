package palavra.content.api.translation;

/** A field at the version of its target that somebody has read. */
public record SeenField(FieldKey key, int version) {}
