package palavra.learning.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import palavra.content.api.AssessedPool;

class DrawnTest {

    private static final UUID POOL = new UUID(0x0199aaaaaaaa7001L, 0x8000000000000042L);
    private static final UUID UNIT = new UUID(7, 7);
    private static final int LEARNERS = 6_000;

    @Test
    void shouldGiveTheSameForTheSameSeedWheneverItIsAsked() {
        var pool = pool(3, ids(10));
        for (var learner = 0; learner < 200; learner++) {
            var first = Drawn.first(learner(learner), pool);
            assertEquals(first, Drawn.first(learner(learner), pool));
            assertEquals(first, first.of(pool));
            assertEquals(3, new HashSet<>(first.problems()).size());
        }
    }

    @Test
    void shouldGiveWhatDoesNotDependOnTheOrderOfThePool() {
        var ids = ids(10);
        for (var learner = 0; learner < 200; learner++) {
            var straight = Drawn.first(learner(learner), pool(3, ids)).problems();
            var turned = Drawn.first(learner(learner), pool(3, ids.reversed())).problems();
            assertEquals(new HashSet<>(straight), new HashSet<>(turned));
        }
    }

    /** Pearson's test on how often each problem is given: 9 degrees of freedom, the limit is for one in a thousand. */
    @Test
    void shouldGiveEachProblemAboutAsOften() {
        var pool = pool(3, ids(10));
        var counts = new HashMap<UUID, Integer>();
        for (var learner = 0; learner < LEARNERS; learner++) {
            Drawn.first(learner(learner), pool).problems().forEach(one -> counts.merge(one, 1, Integer::sum));
        }
        var expected = LEARNERS * 3 / 10.0;
        assertTrue(chiSquare(List.copyOf(counts.values()), 10, expected) < 27.88, counts.toString());
    }

    /** The same for each pair of two of five: one problem says nothing about another. 9 degrees of freedom. */
    @Test
    void shouldGiveEachPairAboutAsOften() {
        var pool = pool(2, ids(5));
        var counts = new HashMap<List<UUID>, Integer>();
        for (var learner = 0; learner < LEARNERS; learner++) {
            counts.merge(Drawn.first(learner(learner), pool).problems(), 1, Integer::sum);
        }
        assertTrue(chiSquare(List.copyOf(counts.values()), 10, LEARNERS / 10.0) < 27.88, counts.toString());
    }

    /** Two pools of one unit are drawn for themselves: four pairs, 3 degrees of freedom. */
    @Test
    void shouldDrawEachPoolForItself() {
        var ids = ids(2);
        var other = new AssessedPool(new UUID(3, 3), UNIT, 1, false, ids);
        var counts = new HashMap<List<UUID>, Integer>();
        for (var learner = 0; learner < LEARNERS; learner++) {
            var one = Drawn.first(learner(learner), pool(1, ids)).problems();
            var two = Drawn.first(learner(learner), other).problems();
            counts.merge(List.of(one.getFirst(), two.getFirst()), 1, Integer::sum);
        }
        assertTrue(chiSquare(List.copyOf(counts.values()), 4, LEARNERS / 4.0) < 16.27, counts.toString());
    }

    /** Each of the six orders of three, 5 degrees of freedom; who gets what is the same as in the order of the pool. */
    @Test
    void shouldPutThemInEachOrderAboutAsOftenWhereTheOrderIsDrawn() {
        var ids = ids(3);
        var shuffled = new AssessedPool(POOL, UNIT, 3, true, ids);
        var counts = new HashMap<List<UUID>, Integer>();
        for (var learner = 0; learner < LEARNERS; learner++) {
            var met = Drawn.first(learner(learner), shuffled).problems();
            assertEquals(new HashSet<>(ids), new HashSet<>(met));
            counts.merge(met, 1, Integer::sum);
        }
        assertTrue(chiSquare(List.copyOf(counts.values()), 6, LEARNERS / 6.0) < 20.52, counts.toString());
    }

    @RepeatedTest(200)
    void shouldKeepWhatIsStillThereAndRefillOnlyWhatIsMissingWhenThePoolChanges(RepetitionInfo at) {
        var chance = new Random(at.getCurrentRepetition());
        var all = ids(12);
        var before = some(all, chance);
        var gives = 1 + chance.nextInt(before.size());
        var given = Drawn.first(learner(at.getCurrentRepetition()), pool(gives, before));
        var after = some(all, chance);
        var then = 1 + chance.nextInt(after.size());
        var kept = given.problems().stream().filter(after::contains).toList();
        var now = given.of(pool(then, after));

        assertTrue(now.problems().containsAll(kept));
        assertEquals(Math.max(kept.size(), then), now.problems().size());
        assertTrue(after.containsAll(now.problems()));
        assertEquals(
                now.problems(), after.stream().filter(now.problems()::contains).toList());
        assertEquals(now, now.of(pool(then, after)));
    }

    @Test
    void shouldGiveAllWhereThereAreFewerThanItGives() {
        var ids = ids(2);
        assertEquals(ids, Drawn.first(learner(1), pool(5, ids)).problems());
    }

    private static double chiSquare(List<Integer> counts, int kinds, double expected) {
        var never = (kinds - counts.size()) * expected;
        return never
                + counts.stream()
                        .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                        .sum();
    }

    private static List<UUID> some(List<UUID> all, Random chance) {
        var some =
                new ArrayList<>(all.stream().filter(one -> chance.nextBoolean()).toList());
        return some.isEmpty() ? List.of(all.getFirst()) : some;
    }

    private static AssessedPool pool(int gives, List<UUID> problems) {
        return new AssessedPool(POOL, UNIT, gives, false, problems);
    }

    /** As ids are: times that hardly differ, chance behind them. */
    private static List<UUID> ids(int count) {
        var chance = new Random(4711);
        return IntStream.range(0, count)
                .mapToObj(at -> new UUID(
                        0x0199bbbbbbbb7000L + (at << 16),
                        chance.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L))
                .toList();
    }

    private static UUID learner(int number) {
        return new UUID(0x0199cccccccc7000L + number, 0x8000000000000000L + number * 31L);
    }
}
