package palavra.content.api.translation;

import java.util.UUID;

/**
 * A field: a block and which of its texts, for example {@code title}, {@code html/3}, {@code html/3/alt},
 * {@code question/q1/option/b}, {@code hint/2}, {@code cue/12.5}. Stable while the source's structure is.
 */
public record FieldKey(UUID block, String name) {}
