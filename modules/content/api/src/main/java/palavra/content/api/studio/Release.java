package palavra.content.api.studio;

import java.time.Instant;

/**
 * A publication to make.
 *
 * @param note what it changes, for colleagues; may be empty
 * @param at null for now
 */
public record Release(String note, Instant at) {}
