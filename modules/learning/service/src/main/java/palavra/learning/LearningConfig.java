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
}
