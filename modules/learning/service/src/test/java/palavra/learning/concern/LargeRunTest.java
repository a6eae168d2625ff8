package palavra.learning.concern;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import palavra.kernel.Actor;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.insight.Concern;
import palavra.learning.api.insight.ConcernQuery;
import palavra.learning.api.insight.Insight;

/**
 * Measures who may need help among 10,000 learners with 100 problems each: {@code -Dpalavra.measure=true}. Each reason
 * holds for one learner in twenty, or for nobody, which is the dearest: then all are looked at.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@EnabledIfSystemProperty(named = "palavra.measure", matches = "true")
class LargeRunTest {

    private static final Logger LOG = Logger.getLogger(LargeRunTest.class);
    private static final Actor HELENA = Tokens.actor("Helena");
    private static final int LEARNERS = 10_000;
    private static final int OTHERS = 90;
    private static final int TIMES = 50;

    @Inject
    Insight insight;

    @Inject
    World world;

    @Inject
    TestClock clock;

    @Test
    void shouldFindThoseOfConcernAmongTenThousand() {
        clock.set(TestClock.START);
        var run = world.run(null);
        fill(run);
        Stream.concat(Stream.of((Concern) null), Stream.of(Concern.values()))
                .forEach(only -> measure(run, only, "one in twenty before the deadline"));
        clock.set(World.DUE.plus(Duration.ofHours(2)));
        Stream.concat(Stream.of((Concern) null), Stream.of(Concern.values()))
                .forEach(only -> measure(run, only, "after it, where passing is out of reach for most"));
    }

    private void measure(UUID run, Concern only, String when) {
        var times = new ArrayList<Long>();
        var found = 0;
        for (var i = 0; i < TIMES; i++) {
            var began = System.nanoTime();
            found = insight.concerns(HELENA, run, new ConcernQuery(only, null, null, null, null))
                    .rows()
                    .size();
            times.add((System.nanoTime() - began) / 1_000_000);
        }
        times.sort(null);
        LOG.infof(
                "%s, %s: %d found, p50 %d ms, p95 %d ms",
                only == null ? "any" : only, when, found, times.get(TIMES / 2), times.get(TIMES * 95 / 100));
        assertTrue(found <= ConcernQuery.PAGE);
    }

    /** Every twentieth learner has not been seen for long, another twentieth tried one problem five times. */
    private void fill(UUID run) {
        world.execute("""
                insert into enrollment (id, run, person, name, edition, state, staff, since, last_seen, percent, passed)
                select gen_random_uuid(), ?, gen_random_uuid(), 'Learner ' || n, ?, 'ACTIVE', false, timestamptz '2026-03-10',
                       case when mod(n, 20) = 1 then timestamptz '2026-03-11' else timestamptz '2026-03-19' end, mod(n, 50), false
                  from generate_series(1, %d) n""".formatted(LEARNERS), run, world.english().id());
        var others = Stream.generate(UUID::randomUUID).limit(OTHERS);
        var problems = Stream.concat(world.questions().stream(), others)
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        world.execute("""
                insert into problem_state (enrollment, problem, attempts, hints, answers, earned, possible, right_now, last_at)
                select e.id, p.id::uuid, case when p.n = 5 and right(e.name, 1) = '2' then 5 else 1 end, 0, '{"q1":["a"]}',
                       0, 1, p.n > 9, now()
                  from enrollment e cross join unnest(string_to_array(?, ',')) with ordinality as p (id, n)
                 where e.run = ? and (right(e.name, 2) <> '33' or p.n > 10)""", problems, run);
        world.execute("analyze");
    }
}
