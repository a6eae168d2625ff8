package palavra.courses.api;

import java.time.Instant;

/**
 * Somebody asked onto the team of a run who has not come yet.
 *
 * @param at when; null before it is made
 */
public record Invitation(String email, RunRole role, Instant at) {}
