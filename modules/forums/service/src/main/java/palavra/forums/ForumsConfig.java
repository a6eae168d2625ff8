package palavra.forums;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** What an installation may set for its forums. */
@ConfigMapping(prefix = "palavra.forums")
public interface ForumsConfig {

    /** How many posts a learner may write within an hour; the team may write as many as it likes. */
    @WithDefault("30")
    int postsPerHour();

    /** The longest post, in characters. */
    @WithDefault("10000")
    int longestText();

    /** At what weight of its reports a learner's post hides itself; a first report weighs 1, nobody's more than 2. */
    @WithDefault("3.0")
    BigDecimal hideAt();

    /** The longest title, in characters. */
    @WithDefault("150")
    int longestTitle();
}
