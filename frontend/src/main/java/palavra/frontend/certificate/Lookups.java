package palavra.frontend.certificate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import palavra.kernel.Refusal;

/** How often one address may check certificates, so that nobody walks through numbers or keeps the printer busy. */
@ApplicationScoped
class Lookups {

    private static final int IN_A_MINUTE = 60;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    void take(HttpServerRequest request) {
        var address = String.valueOf(request.remoteAddress().hostAddress());
        if (!buckets.get(address, unknown -> full()).tryConsume(1)) {
            throw new Refusal(429, "too-many-lookups", "These were too many checks. Wait a minute, then try again.");
        }
    }

    private static Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(IN_A_MINUTE).refillGreedy(IN_A_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
