package palavra.courses.catalog;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import palavra.courses.api.RunChanged;

/**
 * Every listed course, kept in memory for some seconds: catalog pages and their counts cost no statement. A change made
 * in this process is on the shelf at once, one made by another replica after {@link #KEPT}.
 */
@ApplicationScoped
class Shelf {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final LoadingCache<Boolean, List<Listing>> listings;

    Shelf(Clock clock) {
        listings = Caffeine.newBuilder().expireAfterWrite(KEPT).build(only -> QuarkusTransaction.joiningExisting()
                .call(() -> ListingRow.listings(clock.instant())));
    }

    List<Listing> listings() {
        return listings.get(true);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) RunChanged changed) {
        listings.invalidateAll();
    }
}
