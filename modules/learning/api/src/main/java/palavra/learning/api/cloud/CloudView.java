package palavra.learning.api.cloud;

import java.util.List;
import java.util.UUID;

/**
 * A word cloud with what its reader said. What it asks is content's.
 *
 * @param own their words as they wrote them; empty before
 * @param words what was said most, first; null until they said something themselves
 * @param learners how many said something, in the edition that was asked for
 * @param shares whether its author shows which share of them said a word
 * @param closed why no words of theirs are taken now ({@code said}, {@code archived}, {@code team}); null while they are
 */
public record CloudView(
        UUID id, int inputs, List<String> own, List<CloudWord> words, long learners, boolean shares, String closed) {}
