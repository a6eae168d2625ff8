package palavra.learning.grade;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import palavra.content.api.LateRule;
import palavra.learning.api.Lateness;

/** What lateness takes off a score: exact decimals, nothing is rounded here. */
public final class Late {

    private Late() {}

    /**
     * How late an answer is by a rule; empty for in time, and where there is no rule or no deadline.
     *
     * @param limit the last instant that is in time: the deadline with its grace
     */
    public static Optional<Lateness> of(
            LateRule rule, Instant limit, Instant at, BigDecimal earned, BigDecimal possible) {
        if (rule == null || limit == null || at == null || !at.isAfter(limit)) {
            return Optional.empty();
        }
        var count = begun(Duration.between(limit, at), rule.per().length());
        var floor = earned.min(possible.multiply(rule.floor()));
        var left = earned.subtract(possible.multiply(rule.off()).multiply(BigDecimal.valueOf(count)));
        return Optional.of(new Lateness(count, rule.per(), earned.subtract(left.max(floor))));
    }

    /** How many of that length have begun. */
    private static long begun(Duration late, Duration length) {
        var whole = late.dividedBy(length);
        return late.equals(length.multipliedBy(whole)) ? whole : whole + 1;
    }
}
