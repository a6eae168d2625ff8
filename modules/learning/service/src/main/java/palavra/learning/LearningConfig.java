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

    /** What a slow line may take: a quiz that is taken as a whole takes answers so long after its end. */
    @WithDefault("10s")
    Duration lineGrace();
}
