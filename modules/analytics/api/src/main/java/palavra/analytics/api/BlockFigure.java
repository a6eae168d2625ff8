package palavra.analytics.api;

import java.util.UUID;

/**
 * How far people came in one block.
 *
 * @param people distinct learners who completed it
 */
public record BlockFigure(UUID block, long people, long opened) {}
