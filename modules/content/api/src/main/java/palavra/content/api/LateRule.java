package palavra.content.api;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What late work of an assignment type still earns, instead of nothing.
 *
 * @param off what each hour or day that has begun takes off, as a share of the points that can be earned, 0–1
 * @param floor the share of them that lateness alone never takes anyone below, 0–1
 */
public record LateRule(BigDecimal off, Per per, BigDecimal floor) {

    /** What it is counted in. */
    public enum Per {
        HOUR(Duration.ofHours(1)),
        DAY(Duration.ofDays(1));

        private final Duration length;

        Per(Duration length) {
            this.length = length;
        }

        public Duration length() {
            return length;
        }
    }
}
