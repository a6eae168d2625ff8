package palavra.content.api;

import java.util.UUID;

/** What learning must know of a word cloud to take words: not what it asks. */
public record AssessedCloud(UUID id, UUID unit, int inputs, int top, boolean shares) {}
