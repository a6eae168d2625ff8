package palavra.forums.api.steering;

/**
 * That a thread is closed, or open again.
 *
 * @param why shown to everyone: plain text of 1–500 characters
 */
public record Closing(boolean closed, String why) {}
