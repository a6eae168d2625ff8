package palavra.learning.api.insight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * How good one problem is, by first answers: later ones have seen the feedback.
 *
 * @param all over all editions; null when the learners are too few
 * @param editions each that has enough learners
 * @param choices what was chosen first; none of what is typed
 * @param suspects the editions whose translation may be wrong
 */
public record ItemQuality(
        UUID problem,
        UUID unit,
        String title,
        Language language,
        Figures all,
        Map<UUID, Figures> editions,
        List<Choice> choices,
        Set<Flaw> flaws,
        Set<UUID> suspects) {

    /**
     * The figures of a group of learners.
     *
     * @param learners who answered it
     * @param skipped who answered another problem of the subsection and not this one; null where not everybody is given it
     * @param difficulty the mean share of its points, from 0 to 1: the higher, the easier
     * @param rest the correlation with the sum of the other problems; null when it is not defined
     * @param spread the share of the best 27 % less that of the weakest 27 %, of those who answered all (Kelley 1939);
     *     null when it is not defined
     * @param reliabilityWithout alpha of the subsection without it; null when it is not defined
     */
    public record Figures(
            long learners, Long skipped, double difficulty, Double rest, Double spread, Double reliabilityWithout) {}

    /**
     * One option.
     *
     * @param html as it stands in the problem, safe
     * @param rest the correlation of choosing it with the sum of the other problems; null when it is not defined
     */
    public record Choice(String question, String option, String html, boolean right, long learners, Double rest) {}

    /** One of which nothing can be said. */
    public static ItemQuality unknown(UUID problem) {
        return new ItemQuality(problem, null, "", null, null, Map.of(), List.of(), Set.of(), Set.of());
    }
}
