package palavra.learning.api;

import java.util.List;

/**
 * What a change of publication or policy would do to the learners of a run.
 *
 * @param learners who are active in the run
 * @param problems that change, come or go; graded of them
 * @param answeredBy how many learners have answered one of those
 * @param passLost learners who pass now and would not; passGained the other way round
 * @param lower learners whose whole percent would fall; higher whose would rise
 * @param certificates learners who have not earned the certificate and would; what was issued stays
 * @param movers those who would lose or gain a pass, by name, a hundred at most; empty for who may not see grades
 */
public record Foresight(
        int learners,
        int problems,
        int graded,
        int answeredBy,
        int passLost,
        int passGained,
        int lower,
        int higher,
        int certificates,
        List<Mover> movers) {

    /** A learner whose pass hangs on the change; a percent is null where nothing was graded. */
    public record Mover(String name, Integer was, Integer becomes, boolean passes) {}
}
