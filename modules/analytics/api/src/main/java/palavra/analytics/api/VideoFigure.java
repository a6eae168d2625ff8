package palavra.analytics.api;

import java.util.UUID;

/**
 * A video in the list.
 *
 * @param viewers distinct learners; plays how often it was started
 */
public record VideoFigure(UUID block, long viewers, long plays, Double seconds) {}
