package palavra.analytics.api;

import java.util.UUID;

/**
 * How a problem goes. A number is null where it is hidden.
 *
 * @param answered distinct learners who answered; firstTryRight of them right at the first attempt; right by now
 */
public record ProblemFigure(UUID block, Long answered, Long firstTryRight, Long right, long submissions) {}
