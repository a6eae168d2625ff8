package palavra.analytics.beacons;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.UUID;

/** How many events one person may send: far more than anyone makes by studying, far fewer than fill a disk. */
final class Pace {

    static final int IN_A_MINUTE = 1_200;

    private final Cache<UUID, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    boolean allows(UUID person, int events) {
        return buckets.get(person, unknown -> full()).tryConsume(events);
    }

    private static Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(IN_A_MINUTE).refillGreedy(IN_A_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
