package palavra.notifications.api;

/** How soon mail tells of something. */
public enum Cadence {
    /** As soon as what happens in the same minutes can be told with it. */
    NOW,
    DAILY,
    WEEKLY,
    OFF
}
