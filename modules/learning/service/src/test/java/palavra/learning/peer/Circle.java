package palavra.learning.peer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.assignment.Peers;
import palavra.courses.api.RunChanged;
import palavra.kernel.Actor;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.World;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.assignment.WorkState;
import palavra.learning.api.assignment.Writing;
import palavra.learning.api.peer.PeerView;
import palavra.learning.assignment.AssignmentsDoor;
import palavra.learning.assignment.Tasks;

/** Learners who write an essay and assess each other, in a run of its own for each test. */
@Singleton
class Circle {

    @Inject
    World world;

    @Inject
    LearningDoor learning;

    @Inject
    AssignmentsDoor essays;

    @Inject
    PeerReviewsDoor door;

    @Inject
    TestClock clock;

    RunChanged told;
    UUID run;
    UUID essay;

    void open(int give, int receive, int days) {
        told = world.assignedInBoth(Tasks.among(new Peers(give, receive, days)));
        run = told.run();
        essay = world.asked(told, 0).id();
    }

    /** Joins the English edition, or the other one, and hands in a second after whoever did before. */
    Actor handsIn(String name, boolean english) {
        clock.forward(Duration.ofSeconds(1));
        var who = Tokens.actor(name);
        var edition = told.editions().get(english ? 0 : 1).id();
        learning.enroll(who, run, edition);
        essays.handIn(who, run, essay, new Writing("k1", "By " + name + "."));
        return who;
    }

    Actor handsIn(String name) {
        return handsIn(name, true);
    }

    /** What somebody has in hand after asking for it; null for nothing. */
    PeerView.InHand asks(Actor who) {
        return door.next(who, run, essay).inHand();
    }

    /** Reviews one work, and says whose it was by its text. */
    String reviews(Actor who, String form) {
        var inHand = asks(who);
        door.send(who, run, essay, inHand.review(), rating(form, "Well said."));
        return inHand.text();
    }

    WorkState state(Actor who) {
        return essays.of(who, run, essay).state();
    }

    /** Many ideas, which are four points, and so many for its form. */
    static Rating rating(String form, String comment) {
        return new Rating(0, Map.of("ideas", "many"), Map.of("form", new BigDecimal(form)), Map.of(), comment);
    }
}
