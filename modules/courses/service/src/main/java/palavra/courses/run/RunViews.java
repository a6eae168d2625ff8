package palavra.courses.run;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunView;

/**
 * Runs as they are shown and as rights are read from them, kept for a few seconds: every page of a run asks. A change
 * made in this process is seen at once, one made by another replica after {@link #KEPT}.
 */
@ApplicationScoped
public class RunViews {

    static final Duration KEPT = Duration.ofSeconds(5);

    private final LoadingCache<UUID, RunView> views = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(KEPT)
            .build(CacheLoader.<UUID, RunView>bulk(RunViews::read));

    /** The run; empty when there is none. */
    public Optional<RunView> of(UUID run) {
        return Optional.ofNullable(views.get(run));
    }

    /** Those of the runs that exist, in the order asked for. */
    public List<RunView> of(Collection<UUID> runs) {
        var found = views.getAll(runs);
        return runs.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) RunChanged changed) {
        views.invalidate(changed.run());
    }

    private static Map<UUID, RunView> read(Set<? extends UUID> runs) {
        return QuarkusTransaction.joiningExisting().call(() -> RunDetails.of(List.copyOf(runs)).stream()
                .map(RunDetails::view)
                .collect(Collectors.toMap(RunView::id, view -> view)));
    }
}
