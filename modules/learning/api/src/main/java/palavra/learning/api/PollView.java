package palavra.learning.api;

import java.util.Map;
import java.util.UUID;

/**
 * A poll with the learner's vote. Its words are content's.
 *
 * @param chosen the option they voted for; null before
 * @param results how many voted for each option, in every edition of the run; null while its author keeps them back
 * @param lasting whether a vote can not be changed
 * @param closed why it takes no vote of theirs now ({@code voted}, {@code closed}, {@code archived}, {@code team}); null
 *     while it does
 */
public record PollView(UUID id, String chosen, Map<String, Long> results, boolean lasting, String closed) {}
