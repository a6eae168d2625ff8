package palavra.learning.api;

import java.util.UUID;

/**
 * The body of an enrollment over HTTP.
 *
 * @param edition null for the source
 * @param key what the run asks for; null where it asks for nothing
 */
public record ChosenEdition(UUID edition, String key) {

    public ChosenEdition(UUID edition) {
        this(edition, null);
    }
}
