package palavra.learning.api;

import java.util.UUID;

/**
 * The body of an enrollment over HTTP.
 *
 * @param edition null for the source
 */
public record ChosenEdition(UUID edition) {}
