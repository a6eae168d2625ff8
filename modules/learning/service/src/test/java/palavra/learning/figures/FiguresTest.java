package palavra.learning.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.content.api.AssessedPoll;
import palavra.content.api.Poll;
import palavra.courses.api.RunChanged;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.AnswerFigures;
import palavra.learning.api.Answers;
import palavra.learning.api.Vote;

/** Helena, who is on the team, looks at how learners answered; nine are too few to say anything, ten are not. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FiguresTest {

    private static final Actor HELENA = Tokens.actor("Helena");

    @Inject
    LearningDoor door;

    @Inject
    World world;

    @Inject
    TestClock clock;

    AssessedPoll poll;
    RunChanged run;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
        poll = new AssessedPoll(
                Ids.next(), world.practice(), List.of("tiles", "iron"), false, false, Poll.Results.AFTER_VOTE);
        run = world.polled(null, null, poll);
    }

    @Test
    void shouldCountFirstAnswersOnly() {
        answered(10, 4);
        var figures = figures(HELENA, world.english().id(), question());
        assertEquals(10, figures.learners());
        assertEquals(0, figures.firstRight().compareTo(new BigDecimal("0.4")));
        assertEquals(Map.of("q1", Map.of("a", 6L, "b", 4L)), figures.choices());
        assertEquals(1, figures.runs());
    }

    @Test
    void shouldSayNothingOfFew() {
        answered(9, 4);
        var figures = figures(HELENA, world.english().id(), question());
        assertEquals(1, figures.runs());
        assertNull(figures.learners());
        assertNull(figures.firstRight());
        assertTrue(figures.choices().isEmpty());
    }

    @Test
    void shouldCountWhatWasAnsweredInThatEdition() {
        answered(10, 4);
        assertTrue(figures(HELENA, world.portuguese().id(), question()).isEmpty());
    }

    @Test
    void shouldNeverTellWhatWasTyped() {
        learners(10)
                .forEach(who ->
                        door.submit(who, run.run(), world.drill(), new Answers("k", Map.of("q1", List.of("31415")))));
        var figures = figures(HELENA, world.english().id(), world.drill());
        assertEquals(0, figures.firstRight().compareTo(BigDecimal.ONE));
        assertTrue(figures.choices().isEmpty());
    }

    @Test
    void shouldCountTheVotesOfAPoll() {
        learners(10).forEach(who -> door.vote(who, run.run(), poll.id(), new Vote("iron")));
        var figures = figures(HELENA, world.english().id(), poll.id());
        assertEquals(10, figures.learners());
        assertNull(figures.firstRight());
        assertEquals(Map.of("", Map.of("tiles", 0L, "iron", 10L)), figures.choices());
    }

    @Test
    void shouldTellOnlyThoseWhoLeadTheRun() {
        answered(10, 4);
        var english = world.english().id();
        assertTrue(
                figures(Tokens.actor("Otto", Role.AUTHOR), english, question()).isEmpty());
        assertEquals(
                10,
                figures(Tokens.actor("Root", Role.ADMINISTRATOR), english, question())
                        .learners());
        assertTrue(figures(HELENA, english, UUID.randomUUID()).isEmpty());
    }

    private AnswerFigures figures(Actor actor, UUID edition, UUID block) {
        return door.answered(actor, run.course(), edition, block);
    }

    private UUID question() {
        return world.questions().getFirst();
    }

    /** Those who are wrong at first are right the second time. */
    private void answered(int learners, int right) {
        var all = learners(learners);
        for (var i = 0; i < learners; i++) {
            answer(all.get(i), i < right ? "b" : "a", "one");
            if (i >= right) {
                answer(all.get(i), "b", "two");
            }
        }
    }

    private void answer(Actor who, String option, String key) {
        door.submit(who, run.run(), question(), new Answers(key, Map.of("q1", List.of(option, option))));
    }

    private List<Actor> learners(int count) {
        var all = IntStream.range(0, count)
                .mapToObj(i -> Tokens.actor("Learner " + i))
                .toList();
        all.forEach(who -> door.enroll(who, run.run(), world.english().id()));
        return all;
    }
}
