package palavra.forums.api;

import java.util.UUID;

/**
 * A topic of a run.
 *
 * @param name a code the reader's language has words for, such as {@code topic.general}
 */
public record Topic(UUID id, String name, int threads) {}
