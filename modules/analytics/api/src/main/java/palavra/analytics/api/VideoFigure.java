package palavra.analytics.api;

import java.util.UUID;

/**
 * A video in the list.
 *
 * @param viewers distinct learners, null where hidden; plays how often it was started
 * @param seconds its length; null while no browser told it
 */
public record VideoFigure(UUID block, Long viewers, long plays, Double seconds) {}
