package palavra.learning.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import palavra.content.api.AssignmentType;
import palavra.content.api.GradingPolicy;
import palavra.learning.api.ReceiptType;

class CourseGradeTest {

    private static final Map<String, BigDecimal> PASS = Map.of("Pass", new BigDecimal("0.6"));

    @ParameterizedTest
    @CsvSource({"59.46,60", "59.45,60", "59.44,59", "59.4499,59", "59.96,60", "0.44,0", "0.45,1", "100,100"})
    void shouldAddATwentiethBeforeRoundingWhenThePolicyIsImported(BigDecimal exact, int percent) {
        assertEquals(percent, percent("olx", exact));
    }

    @ParameterizedTest
    @CsvSource({"59.5,60", "59.49,59", "59.46,59", "0.5,1", "99.5,100"})
    void shouldRoundHalfUpWhenThePolicyIsOurs(BigDecimal exact, int percent) {
        assertEquals(percent, percent("half-up", exact));
    }

    @Test
    void shouldGiveSubsectionsEqualWeightWhateverTheirPoints() {
        var receipt = CourseGrade.of(
                policy("half-up", type("Quiz", "1", 0, 0)), List.of(score("Quiz", 1, 1), score("Quiz", 0, 99)));
        assertEquals(50, receipt.percent());
    }

    @Test
    void shouldCountMissingWorkAsZeroAndThenDropTheLowest() {
        var receipt = CourseGrade.of(
                policy("half-up", type("Quiz", "1", 4, 1)), List.of(score("Quiz", 9, 10), score("Quiz", 3, 10)));
        assertEquals(40, receipt.percent());
        var items = receipt.types().getFirst().items();
        assertEquals(4, items.size());
        assertTrue(items.get(3).dropped() && items.get(3).missing());
        assertFalse(items.get(2).dropped());
    }

    @Test
    void shouldNotCountAsMissingWhatIsNotThereForALearner() {
        var policy = policy("half-up", type("Quiz", "0.5", 4, 0), type("Exam", "0.5", 1, 0));
        var scores = List.of(score("Quiz", 10, 10), score("Quiz", 5, 10));
        assertEquals(19, CourseGrade.of(policy, scores).percent());
        assertEquals(25, CourseGrade.of(policy, scores, Map.of("Quiz", 1)).percent());
        assertEquals(38, CourseGrade.of(policy, scores, Map.of("Quiz", 2)).percent());
    }

    @Test
    void shouldGiveTheWeightOfATypeThatIsNotThereToTheOthersAndNoneToExtraCredit() {
        var extra = new AssignmentType("Extra", "Extra", new BigDecimal("0.1"), 0, 0, true, null);
        var policy = policy(
                "half-up", type("Quiz", "0.3", 1, 0), type("Essay", "0.3", 1, 0), type("Exam", "0.4", 1, 0), extra);
        var scores = List.of(score("Quiz", 1, 1), score("Essay", 1, 3), score("Extra", 1, 1));
        var receipt = CourseGrade.of(policy, scores, Map.of("Exam", 1));
        assertEquals(77, receipt.percent());
        assertEquals(
                List.of("Quiz", "Essay", "Extra"),
                receipt.types().stream().map(ReceiptType::name).toList());
        assertEquals(new BigDecimal("0.5"), receipt.types().getFirst().weight());
        assertEquals(new BigDecimal("0.1"), receipt.types().getLast().weight());
        assertEquals(50, CourseGrade.of(policy, scores).percent());
    }

    @Test
    void shouldKeepWeightsAsTheyAreWhenTheyDoNotSumToOne() {
        var receipt = CourseGrade.of(policy("olx", type("Quiz", "0.5", 1, 0)), List.of(score("Quiz", 1, 1)));
        assertEquals(50, receipt.percent());
    }

    @Test
    void shouldAddThirdsExactly() {
        var thirds = List.of(score("Quiz", 1, 3), score("Quiz", 2, 3));
        assertEquals(
                50,
                CourseGrade.of(policy("half-up", type("Quiz", "1", 2, 0)), thirds)
                        .percent());
    }

    @Test
    void shouldPassWhenTheRoundedPercentReachesTheLowestCutOffAboveZero() {
        var cutOffs = Map.of("A", new BigDecimal("0.9"), "C", new BigDecimal("0.595"), "F", BigDecimal.ZERO);
        var policy = new GradingPolicy(List.of(type("Quiz", "1", 1, 0)), cutOffs, 0, "half-up");
        var passed = CourseGrade.of(policy, List.of(score("Quiz", 60, 100)));
        assertEquals(60, passed.passMark());
        assertTrue(passed.passed());
        assertEquals("C", passed.letter());
        assertFalse(CourseGrade.of(policy, List.of(score("Quiz", 59, 100))).passed());
        assertEquals(
                "A", CourseGrade.of(policy, List.of(score("Quiz", 90, 100))).letter());
    }

    @Test
    void shouldHaveNoGradeYetWhenNothingWasSubmitted() {
        var untouched = new Score(UUID.randomUUID(), "Quiz 1", null, "Quiz", BigDecimal.ZERO, BigDecimal.TEN, false);
        var receipt = CourseGrade.of(policy("olx", type("Quiz", "1", 1, 0)), List.of(untouched));
        assertNull(receipt.percent());
        assertNull(receipt.letter());
        assertFalse(receipt.passed());
    }

    @Test
    void shouldLeaveOutSubsectionsWithoutPoints() {
        var receipt = CourseGrade.of(
                policy("olx", type("Quiz", "1", 1, 0)), List.of(score("Quiz", 0, 0), score("Quiz", 1, 1)));
        assertEquals(100, receipt.percent());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldAgreeWithAnOracleWrittenAnotherWay(int seed) {
        var random = new Random(seed);
        var types = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> type("T" + i, "0." + (1 + random.nextInt(60)), random.nextInt(5), random.nextInt(3)))
                .toList();
        var scores = new ArrayList<Score>();
        for (var i = random.nextInt(12); i >= 0; i--) {
            var possible = random.nextInt(9);
            scores.add(score("T" + random.nextInt(types.size()), random.nextInt(possible + 1), possible));
        }
        var rounding = random.nextBoolean() ? "olx" : "half-up";
        var receipt = CourseGrade.of(new GradingPolicy(types, PASS, 0, rounding), scores);
        assertEquals(new GradeOracle(types, scores).percent(rounding), receipt.percent(), "seed " + seed);
        assertEquals(receipt.percent() >= 60, receipt.passed());
    }

    static IntStream seeds() {
        return IntStream.range(0, 5000);
    }

    private static int percent(String rounding, BigDecimal exact) {
        var scores = List.of(new Score(UUID.randomUUID(), "Quiz 1", null, "Quiz", exact, new BigDecimal(100), true));
        return CourseGrade.of(policy(rounding, type("Quiz", "1", 1, 0)), scores).percent();
    }

    private static GradingPolicy policy(String rounding, AssignmentType... types) {
        return new GradingPolicy(List.of(types), PASS, 0, rounding);
    }

    private static AssignmentType type(String name, String weight, int minCount, int dropCount) {
        return new AssignmentType(name, name, new BigDecimal(weight), minCount, dropCount);
    }

    private static Score score(String type, int earned, int possible) {
        return new Score(
                UUID.randomUUID(),
                type + " item",
                null,
                type,
                BigDecimal.valueOf(earned),
                BigDecimal.valueOf(possible),
                true);
    }
}
