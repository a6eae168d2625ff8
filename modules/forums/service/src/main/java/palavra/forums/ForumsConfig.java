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

    /** How many within a day. */
    @WithDefault("150")
    int postsPerDay();

    /** How many posts of an account may wait for a moderator; then it waits with writing. */
    @WithDefault("500")
    int mostHeld();

    /** What holds for who is new in an institution, until they are trusted. */
    Newcomers newcomers();

    /** The longest post, in characters. */
    @WithDefault("10000")
    int longestText();

    /** At what weight of its reports a learner's post hides itself; a first report weighs 1, nobody's more than 2. */
    @WithDefault("3.0")
    BigDecimal hideAt();

    /** The longest title, in characters. */
    @WithDefault("150")
    int longestTitle();

    /** Limits of somebody new; with more links or calls than these a post waits for a moderator. */
    interface Newcomers {

        @WithDefault("20")
        int postsPerHour();

        @WithDefault("50")
        int postsPerDay();

        @WithDefault("2")
        int links();

        @WithDefault("3")
        int mentions();
    }
}
