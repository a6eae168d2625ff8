package palavra.learning.api.sitting;

import java.time.Instant;

/** When answers were kept, by the server's clock. */
public record Saved(Instant at) {}
