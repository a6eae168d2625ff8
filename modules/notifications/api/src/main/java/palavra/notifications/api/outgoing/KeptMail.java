package palavra.notifications.api.outgoing;

import java.time.Instant;
import java.util.UUID;

/**
 * Mail as it would have left.
 *
 * @param source headers and parts as they go over the wire; null in a list
 * @param text the part that everyone can read; null in a list
 */
public record KeptMail(UUID id, String address, String subject, Instant at, String text, String source) {}
