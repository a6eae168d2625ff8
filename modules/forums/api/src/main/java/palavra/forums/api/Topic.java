package palavra.forums.api;

import java.util.UUID;

/** A topic of a run. */
public record Topic(UUID id, String name, int threads) {}
