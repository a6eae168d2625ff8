package palavra.learning.api.gradebook;

import java.util.List;
import palavra.kernel.Language;

/**
 * What a learner is given of a pool.
 *
 * @param unit its title
 * @param language of that title, where it is not that of the edition; else null
 * @param of how many problems the pool holds
 */
public record DrawnPool(String unit, Language language, int of, List<Given> given) {

    /**
     * One of its problems.
     *
     * @param place in the pool, from 1
     * @param title empty where it has none
     */
    public record Given(int place, String title) {}
}
