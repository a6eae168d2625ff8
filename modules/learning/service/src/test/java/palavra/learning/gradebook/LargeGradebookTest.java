package palavra.learning.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import palavra.content.api.AssessedProblem;
import palavra.content.api.Assessment;
import palavra.content.api.AssignmentType;
import palavra.content.api.GradingPolicy;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.ShowAnswer;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.FakeContent;
import palavra.learning.World;
import palavra.learning.api.gradebook.GradebookQuery;

/** Measures the gradebook of 10,000 learners with 20 parts of 5 problems: {@code -Dpalavra.measure=true}. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@EnabledIfSystemProperty(named = "palavra.measure", matches = "true")
class LargeGradebookTest {

    private static final Logger LOG = Logger.getLogger(LargeGradebookTest.class);
    private static final Actor HELENA = Tokens.actor("Helena");
    private static final int LEARNERS = 10_000;
    private static final int PARTS = 20;
    private static final int PROBLEMS = 5;
    private static final int TIMES = 200;

    @Inject
    GradebookDoor gradebook;

    @Inject
    FakeContent content;

    @Inject
    World world;

    private final List<String> answered = new ArrayList<>();

    @Test
    void shouldShowTheGradebookOfTenThousandLearners() {
        var run = run();
        fill(run);
        for (var query : List.of(
                new GradebookQuery("", null, null, false, null, 50),
                new GradebookQuery("", null, null, true, null, 50),
                new GradebookQuery("er 99", null, null, false, null, 50))) {
            measure(run, query);
        }
        var began = System.nanoTime();
        var seen = 0;
        var query = new GradebookQuery("", null, null, false, null, GradebookQuery.MOST);
        for (var page = gradebook.learners(HELENA, run, query); page != null; ) {
            seen += page.rows().size();
            page = page.next() == null ? null : gradebook.learners(HELENA, run, query.after(page.next()));
        }
        LOG.infof("All of it: %d learners in %d ms", seen, millis(began));
        assertEquals(LEARNERS, seen);
    }

    private void measure(UUID run, GradebookQuery query) {
        var times = new ArrayList<Long>();
        for (var i = 0; i < TIMES; i++) {
            var began = System.nanoTime();
            gradebook.learners(HELENA, run, query);
            times.add(millis(began));
        }
        times.sort(null);
        LOG.infof("%s: p50 %d ms, p95 %d ms", query, times.get(TIMES / 2), times.get(TIMES * 95 / 100));
    }

    private static long millis(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    private UUID run() {
        var source = world.republished(world.english());
        var changed = world.running(Ids.next(), RunState.RUNNING, null, world.policy("0.6"), source);
        var problems = new ArrayList<AssessedProblem>();
        Map<UUID, List<UUID>> components = new HashMap<>();
        var parts = new ArrayList<OutlineSubsection>();
        for (var part = 0; part < PARTS; part++) {
            var unit = Ids.next();
            var ids = new ArrayList<UUID>();
            for (var problem = 0; problem < PROBLEMS; problem++) {
                var definition = new ProblemDefinition(
                        List.of(""), List.of(), List.of(), "", null, BigDecimal.TWO, ShowAnswer.NEVER, 0);
                ids.add(Ids.next());
                answered.add(ids.getLast().toString());
                problems.add(new AssessedProblem(ids.getLast(), unit, "Problem", definition));
            }
            components.put(unit, ids);
            var types = ids.stream().map(id -> "problem").toList();
            var type = part % 4 == 0 ? "Exam" : "Quiz";
            parts.add(new OutlineSubsection(
                    Ids.next(), "Part " + part, type, null, List.of(new OutlineUnit(unit, "Unit", types, 5))));
        }
        var outline = new Outline(
                source.publication(),
                source.id(),
                source.language(),
                1,
                List.of(new OutlineSection(Ids.next(), "Section", parts)),
                problems.size(),
                0,
                0);
        var policy = new GradingPolicy(
                List.of(
                        new AssignmentType("Quiz", "Q", new BigDecimal("0.6"), 15, 3),
                        new AssignmentType("Exam", "E", new BigDecimal("0.4"), 5, 0)),
                Map.of("Pass", new BigDecimal("0.6")),
                0,
                "half-up");
        content.publish(new Assessment(outline, policy, problems, components));
        return world.change(changed);
    }

    /** Everyone has answered everything, and read 100 components besides. */
    private void fill(UUID run) {
        world.execute("""
                insert into enrollment (id, run, person, name, edition, state, staff, since, percent, passed)
                select gen_random_uuid(), ?, gen_random_uuid(), 'Learner ' || n, ?, 'ACTIVE', false, now(), mod(n, 101), mod(n, 101) >= 60
                  from generate_series(1, %d) n""".formatted(LEARNERS), run, world.english().id());
        world.execute("""
                insert into problem_state (enrollment, problem, attempts, hints, answers, earned, possible, right_now, last_at)
                select e.id, p.id::uuid, 1, 0, '{"q1":["b"]}', round((random() * 2)::numeric, 1), 2, true, now()
                  from enrollment e cross join unnest(string_to_array(?, ',')) as p (id) where e.run = ?""", String.join(",", answered), run);
        world.execute("analyze");
    }
}
