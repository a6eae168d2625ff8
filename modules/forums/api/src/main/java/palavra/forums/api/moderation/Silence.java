package palavra.forums.api.moderation;

import java.time.Instant;

/**
 * That the reader may read, but not write now.
 *
 * @param until when it ends by itself
 * @param notice why, as a moderator wrote it: plain text
 */
public record Silence(Instant until, String notice) {}
