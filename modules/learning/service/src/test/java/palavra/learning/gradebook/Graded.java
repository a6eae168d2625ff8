package palavra.learning.gradebook;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.Pupils;
import palavra.learning.TestClock;
import palavra.learning.World;

/** Ana answered seven of ten questions rightly and Ben five, in a run that Helena answers for. */
abstract class Graded {

    static final Actor ANA = Tokens.actor("Ana");
    static final Actor BEN = Tokens.actor("Ben");
    static final Actor HELENA = Tokens.actor("Helena");

    @Inject
    GradebookDoor gradebook;

    @Inject
    LearningDoor door;

    @Inject
    Pupils pupils;

    @Inject
    World world;

    @Inject
    TestClock clock;

    UUID run;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
        run = world.run(null);
        pupils.answer(ANA, run, 7);
        pupils.answer(BEN, run, 5);
    }

    static Refusal refused(Runnable act) {
        return assertThrows(Refusal.class, act::run);
    }
}
