package palavra.learning.api.calendar;

/** What opens a person's calendar without signing in. */
public record CalendarSecret(String secret) {}
