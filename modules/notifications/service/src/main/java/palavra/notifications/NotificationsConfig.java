package palavra.notifications;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long notices matter. */
@ConfigMapping(prefix = "palavra.notifications")
public interface NotificationsConfig {

    /** What happened longer ago than this when it is heard is no news: an installation that hears its past stays quiet. */
    @WithDefault("P7D")
    Duration newsWithin();

    /** How long a notice is kept. */
    @WithDefault("P180D")
    Duration keptFor();

    /** How often it is looked whether an announcement is to be sent; {@code off} for never. */
    @WithDefault("5s")
    String announceEvery();
}
