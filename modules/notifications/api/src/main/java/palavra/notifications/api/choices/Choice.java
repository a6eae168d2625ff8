package palavra.notifications.api.choices;

import palavra.notifications.api.Cadence;
import palavra.notifications.api.Matter;

/**
 * How someone is told of a matter.
 *
 * @param tray whether it is in their tray
 * @param mail how soon mail tells of it
 */
public record Choice(Matter matter, boolean tray, Cadence mail) {}
