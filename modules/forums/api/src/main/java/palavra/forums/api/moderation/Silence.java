package palavra.forums.api.moderation;

import java.time.Instant;

/**
 * That the reader may read, but not write now: a moderator keeps it from them, or the discussions of the run rest.
 *
 * @param until when it ends by itself
 * @param notice why, as a moderator wrote it: plain text; null while the discussions rest
 */
public record Silence(Instant until, String notice) {}
