package palavra.learning.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.FakeContent;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.GradeChanged;
import palavra.learning.api.Receipt;
import palavra.learning.api.audience.Audiences;
import palavra.learning.api.gradebook.Gradebook;
import palavra.learning.api.gradebook.GradebookQuery;
import palavra.learning.api.roster.Roster;
import palavra.learning.grade.GoldenGrade;

/**
 * One grade, one number: what the written rules give is what the learner's page, the gradebook (and so its files), what
 * certificates are told and what analytics are told say, for generated policies with thirds, drops, extra credit, late
 * marks, given points and parts that are not there for the learner.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AgreementTest {

    private static final Actor HELENA = Tokens.actor("Helena");
    private static final Actor ANA = Tokens.actor("Ana");
    private static final GradebookQuery ALL = new GradebookQuery("", null, null, false, null, 50);

    private static final String TOLD = "select %s from outbox where type = ? and data like ? order by seq desc limit 1";

    /** Each is a run of its own: so many are enough to meet every kind of policy. */
    private static final int ONE_OF = 4;

    @Inject
    LearningDoor door;

    @Inject
    Gradebook gradebook;

    @Inject
    Roster roster;

    @Inject
    Audiences audiences;

    @Inject
    FakeContent content;

    @Inject
    World world;

    @Inject
    ObjectMapper json;

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.set(TestClock.START);
    }

    @Test
    void shouldSayTheSameNumberEverywhere() {
        var count = new AtomicInteger();
        GoldenGrade.all()
                .filter(golden -> count.getAndIncrement() % ONE_OF == 0)
                .forEach(this::agree);
    }

    private void agree(GoldenGrade golden) {
        var run = graded(golden);
        var shown = door.progress(ANA, run).receipt();
        assertEquals(golden.percent(), shown.percent(), golden::toString);
        assertEquals(golden.letter(), shown.letter(), golden::toString);
        assertEquals(golden.passed(), shown.passed(), golden::toString);
        isEverywhere(run, shown);
        assertEquals(1, world.count("enrollment where run = ? and earned = ?", run, shown.passed()));
        withoutItsFirstPart(run);
    }

    /** The same for somebody who is not in the only cohort that a part is for. */
    private void withoutItsFirstPart(UUID run) {
        var graded = gradebook.learners(HELENA, run, ALL).columns();
        if (graded.isEmpty() || door.progress(ANA, run).receipt().percent() == null) {
            return;
        }
        var cohort = roster.found(HELENA, run, "Others", null).id();
        audiences.reserve(HELENA, run, graded.getFirst().subsection(), Set.of(cohort));
        var shown = door.progress(ANA, run).receipt();
        if (shown.percent() != null) {
            isEverywhere(run, shown);
        }
    }

    private void isEverywhere(UUID run, Receipt shown) {
        assertEquals(shown, gradebook.mine(ANA, run).receipt());
        assertEquals(shown, gradebook.learner(HELENA, run, ANA.id()).receipt());
        var row = gradebook.learners(HELENA, run, ALL).rows().getFirst();
        assertEquals(shown.percent(), row.percent());
        assertEquals(shown.letter(), row.letter());
        assertEquals(shown.passed(), row.passed());
        var mine = door.mine(ANA).courses().stream().filter(one -> one.run().equals(run));
        assertEquals(shown.percent(), mine.findFirst().orElseThrow().percent());
        assertEquals(shown.percent(), told(run, "palavra.grade.course-changed.v1", "{data,percent}"));
        certified(run, shown);
    }

    /** What a certificate is issued by and says: learning gives its verdict, certificates never work one out. */
    private void certified(UUID run, Receipt shown) {
        var told = told(run, "palavra.learning.grade-changed.v1");
        assertEquals(shown.percent() == null, told == null);
        if (told != null) {
            var grade = read(told);
            assertEquals(shown.percent(), grade.percent());
            assertEquals(shown.letter(), grade.letter());
            assertEquals(shown.passed(), grade.passed());
            assertEquals(shown.passMark(), grade.passMark());
            assertEquals(shown.passed(), grade.earns());
        }
    }

    private GradeChanged read(String told) {
        try {
            return json.readValue(told, GradeChanged.class);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** A run in which Ana did what the case says, graded by what it publishes then. */
    private UUID graded(GoldenGrade golden) {
        var edition = world.republished(world.english());
        var changed = world.running(Ids.next(), RunState.RUNNING, null, golden.policy(), edition);
        content.publish(golden.assessment(edition.publication(), edition.id()));
        var run = world.change(changed);
        door.enroll(ANA, run, edition.id());
        golden.points()
                .forEach((problem, points) -> world.execute(
                        """
                insert into problem_state (enrollment, problem, attempts, hints, answers, earned, possible, right_now, last_at)
                select id, ?, 1, 0, '{}', ?, ?, false, ? from enrollment where run = ?
                """, problem, points.earned(), points.possible(), Timestamp.from(points.at()), run));
        golden.given().forEach((block, gift) -> give(run, block, gift.earned(), gift.possible()));
        var anew = world.republished(edition);
        content.publish(golden.assessment(anew.publication(), anew.id()));
        var again = world.running(run, RunState.RUNNING, null, golden.policy(), anew);
        content.publish(golden.assessment(anew.publication(), anew.id()));
        world.change(again);
        return run;
    }

    private void give(UUID run, UUID block, BigDecimal earned, BigDecimal possible) {
        world.execute("""
                with act as (
                    insert into grade_act (id, run, enrollment, kind, block, name, was, becomes, reason, at)
                    select gen_random_uuid(), run, id, 'SCORE_GIVEN', ?, 'Helena', '', '', 'Because.', now()
                      from enrollment where run = ?
                    returning id, enrollment)
                insert into given_score (enrollment, block, earned, possible, act)
                select enrollment, ?, ?, ?, id from act
                """, block, run, block, earned, possible);
    }

    /** The number that was told last; null where none was. */
    private Integer told(UUID run, String type, String path) {
        var told = world.text(TOLD.formatted("cast(data as jsonb) #>> cast(? as text[])"), path, type, "%" + run + "%");
        return told == null || told.isEmpty() ? null : Integer.valueOf(told);
    }

    /** All that was told last; null where nothing was. */
    private String told(UUID run, String type) {
        var told = world.text(TOLD.formatted("data"), type, "%" + run + "%");
        return told.isEmpty() ? null : told;
    }
}
