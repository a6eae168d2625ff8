package palavra.learning.api.gradebook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.kernel.Language;
import palavra.learning.api.Receipt;
import palavra.learning.api.assignment.GradedWork;

/**
 * Every step from answers to a grade.
 *
 * @param policy the version they are graded by, since when it is so, and whether a later one does not concern them
 * @param answers by problem or assignment, where something was answered or handed in
 * @param works by assignment, where somebody graded what was handed in
 * @param acts what was done to the grade, newest first
 * @param drawn what they are given of pools, graded or not, in the order of the course
 * @param numbers what they were given in problems with variables that they have seen
 */
public record WhyGrade(
        UUID run,
        UUID person,
        String name,
        String courseTitle,
        Language language,
        String zone,
        Receipt receipt,
        Policy policy,
        Map<UUID, Answered> answers,
        Map<UUID, GradedWork> works,
        List<GradeAct> acts,
        List<DrawnPool> drawn,
        List<GivenNumbers> numbers) {

    public record Policy(int version, Instant since, boolean kept) {}

    /**
     * What was answered to a problem.
     *
     * @param attempts that count against its limit
     * @param at when it was received
     * @param key the number of the publication whose key gave the points; null where a person did
     */
    public record Answered(int attempts, Instant at, Integer key) {}
}
