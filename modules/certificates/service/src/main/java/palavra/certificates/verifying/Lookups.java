package palavra.certificates.verifying;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import palavra.certificates.CertificatesConfig;
import palavra.kernel.Refusal;

/** How often one address may ask for certificates, so that nobody walks through ids or keeps the printer busy. */
@ApplicationScoped
class Lookups {

    private static final int MOST_ADDRESSES = 50_000;

    @Inject
    CertificatesConfig config;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    void take(HttpServerRequest request) {
        var address = request.remoteAddress().hostAddress();
        if (!buckets.get(String.valueOf(address), unknown -> full()).tryConsume(1)) {
            throw new Refusal(429, "too-many-lookups", "These were too many checks. Wait a minute, then try again.");
        }
    }

    private Bucket full() {
        var most = config.lookupsPerMinute();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                .build();
    }
}
