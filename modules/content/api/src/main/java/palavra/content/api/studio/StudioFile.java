package palavra.content.api.studio;

import java.time.Instant;

/** A file of a course. */
public record StudioFile(String path, String mediaType, long bytes, Instant at, int usedIn) {}
