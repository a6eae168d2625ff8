package palavra.analytics.api;

import java.util.UUID;

/**
 * How far people came in one unit. A number is null where it is hidden.
 *
 * @param people distinct learners who completed it
 * @param opened distinct learners who opened it
 */
public record BlockFigure(UUID block, Long people, Long opened) {}
