package palavra.learning.api.insight;

import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * How good the problems of a subsection are. Of fewer learners than a group that hides each of them nothing is said, and
 * they are in no sum either, so that no difference tells of them.
 *
 * @param subsection which one; null where the run has none with problems
 * @param parts those that can be chosen
 * @param smallest how many learners it takes
 * @param editions those of which something is said
 * @param scale null when the learners are too few
 */
public record ItemReport(
        UUID subsection, List<Part> parts, int smallest, List<UUID> editions, Scale scale, List<ItemQuality> items) {

    /** A subsection with problems. */
    public record Part(UUID id, String title, Language language, int problems) {}

    /**
     * The subsection as one test, each problem worth 1.
     *
     * @param learners who answered at least one problem
     * @param items the problems that anybody answered
     * @param mean of the sums of points; deviation theirs, with n − 1
     * @param reliability Cronbach's alpha, which for right and wrong is Kuder and Richardson's formula 20; null when it is
     *     not defined
     * @param error the standard error of measurement, deviation · √(1 − alpha)
     */
    public record Scale(long learners, int items, double mean, Double deviation, Double reliability, Double error) {}
}
