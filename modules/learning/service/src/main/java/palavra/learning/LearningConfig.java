package palavra.learning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an institution may decide about learning. */
@ConfigMapping(prefix = "palavra.learning")
public interface LearningConfig {

    /** Authors are not told how fewer learners than this answered: the studio is not where someone is looked at. */
    @WithDefault("10")
    int smallestGroup();

    /** An answer that waited on a device longer than this counts only when somebody accepts it. */
    @WithDefault("48H")
    Duration longestAway();

    /** What a slow line may take: a quiz that is taken as a whole takes answers so long after its end. */
    @WithDefault("10s")
    Duration lineGrace();

    /** So long a peer has for a review before another one is asked too. */
    @WithDefault("8H")
    Duration reviewLease();

    /** When the team of a run is told that a learner may need help. */
    Concerns concern();

    /** The limits by which such learners are found. */
    interface Concerns {

        /** Away for so many days, or in the run for so many without a beginning. */
        @WithDefault("7")
        int days();

        /** So many attempts at one problem, none of them wholly right; at least 2. */
        @WithDefault("3")
        int attempts();

        /** So many deadlines in a row without any work. */
        @WithDefault("3")
        int deadlines();
    }
}
