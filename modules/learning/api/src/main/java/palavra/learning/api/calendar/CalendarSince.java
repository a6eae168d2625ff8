package palavra.learning.api.calendar;

import java.time.Instant;

/** Since when someone has a calendar address; null when they have none. */
public record CalendarSince(Instant since) {}
