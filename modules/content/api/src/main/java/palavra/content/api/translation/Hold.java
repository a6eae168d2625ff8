package palavra.content.api.translation;

import java.time.Instant;

/** Who holds a unit until when; {@code mine} when it is the actor. */
public record Hold(String by, Instant until, boolean mine) {}
