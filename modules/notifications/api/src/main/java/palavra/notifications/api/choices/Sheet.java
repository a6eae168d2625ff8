package palavra.notifications.api.choices;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * How someone is told of everything.
 *
 * @param choices one for each matter, in their order
 * @param hour of their clock at which daily and weekly mail leaves
 * @param email where mail goes; null while none is known and verified
 * @param refusedSince since when that address takes no mail; null while it does
 * @param leaves whether mail leaves this installation; where no server is set it stays, and administrators see it
 */
public record Sheet(List<Choice> choices, int hour, ZoneId zone, String email, Instant refusedSince, boolean leaves) {}
