package palavra.content.api;

import java.util.List;
import java.util.UUID;

/**
 * A pool of which each learner is given some problems.
 *
 * @param gives how many each learner is given
 * @param shuffled whether each learner meets them in an order of their own
 * @param problems the ids of those in it, in their order
 */
public record AssessedPool(UUID id, UUID unit, int gives, boolean shuffled, List<UUID> problems) {}
