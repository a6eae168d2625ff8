package palavra.analytics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are counted and figures shown. */
@ConfigMapping(prefix = "palavra.analytics")
public interface AnalyticsConfig {

    /** Whether this process counts; off in a test that counts by itself. */
    @WithDefault("true")
    boolean counting();

    /** The most events counted in one transaction. */
    @WithDefault("2000")
    int batch();

    /** How long an event of a run nobody told us of waits before it goes to the dead letters. */
    @WithDefault("60S")
    Duration runPatience();

    /** How many events from browsers may wait for Kafka before more are refused. */
    @WithDefault("20000")
    int waitingBeacons();

    /** Officers never see a number of people below this, except none. */
    @WithDefault("10")
    int smallestGroup();
}
