package palavra.learning.api.cloud;

import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;

/**
 * The door of {@code learning} for word clouds. There is one for all editions of a run. Everything is refused with status
 * 404 outside the run and where the edition one reads has no such cloud.
 */
public interface Clouds {

    /** The word clouds of a unit; one is there for each of its components of that type. */
    List<CloudView> in(Actor actor, UUID run, UUID unit);

    /**
     * One word cloud.
     *
     * @param edition whose learners' words are counted; null for all of them
     */
    CloudView of(Actor actor, UUID run, UUID cloud, UUID edition);

    /**
     * Sends words, once; the same words again are nothing new. Empty ones and those that say the same are left out.
     *
     * @throws palavra.kernel.Refusal 400 {@code words-missing}, {@code words-too-many}, {@code word-too-long}; 409 {@code
     *     words-said}, {@code run-is-archived}, {@code team-only-looks}, {@code unit-not-open}
     */
    CloudView say(Actor actor, UUID run, UUID cloud, List<String> words);

    /** The same for who answers for the run's learners; 403 for others on its team, 404 for everyone else. */
    CloudDesk desk(Actor actor, UUID run, UUID cloud);

    /** All words with their counts in all editions and in each, as CSV in UTF-8; rights as above. No name is in it. */
    byte[] export(Actor actor, UUID run, UUID cloud);

    /**
     * Hides a word from everybody or shows it again, which is logged; rights as above, 404 for a word that nobody said.
     *
     * @param word as it is counted
     */
    void hide(Actor actor, UUID run, UUID cloud, String word, boolean hidden);
}
