package palavra.forums.writing;

import java.util.UUID;

/**
 * A post that was written.
 *
 * @param wave whether its words came back so often that those before it are to wait with it
 */
public record Posted(UUID id, boolean wave) {}
