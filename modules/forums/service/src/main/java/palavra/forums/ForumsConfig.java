package palavra.forums;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an installation may set for its forums. */
@ConfigMapping(prefix = "palavra.forums")
public interface ForumsConfig {

    /** How many posts a learner may write within an hour; the team may write as many as it likes. */
    @WithDefault("30")
    int postsPerHour();

    /** The longest post, in characters. */
    @WithDefault("10000")
    int longestText();

    /** The longest title, in characters. */
    @WithDefault("150")
    int longestTitle();
}
