package palavra.analytics.api;

import java.util.UUID;

/**
 * How a problem goes.
 *
 * @param answered distinct learners who answered; firstTryRight of them right at the first attempt; right by now
 */
public record ProblemFigure(UUID block, long answered, long firstTryRight, long right, long submissions) {}
