package palavra.content.api.studio;

import java.time.Instant;

/** One saved state of a block's text. */
public record Revision(int number, String title, Body body, String savedBy, Instant at, boolean minor) {}
