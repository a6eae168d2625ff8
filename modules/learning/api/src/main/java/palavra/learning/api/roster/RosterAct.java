package palavra.learning.api.roster;

import java.time.Instant;

/**
 * Something staff did to the people of a run, as it was written down then.
 *
 * @param by who did it
 * @param what a stable word, for example {@code removed} or {@code list.NEW}
 * @param whom the learner's name; empty for several, or for none
 * @param detail a cohort's name, or how many; empty where it says nothing
 */
public record RosterAct(Instant at, String by, String what, String whom, String detail) {}
