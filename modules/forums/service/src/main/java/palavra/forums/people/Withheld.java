package palavra.forums.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.Refusal;
import palavra.learning.api.Learning;

/** The units that a learner cannot open now, as learning says: what is talked about beside them is not there for them either. */
@ApplicationScoped
public class Withheld {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final Learning learning;
    private final Cache<List<UUID>, Set<UUID>> known = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    Withheld(Learning learning) {
        this.learning = learning;
    }

    /** Ask it outside a transaction. */
    public Set<UUID> from(UUID person, UUID run) {
        try {
            return known.get(List.of(run, person), seat -> learning.membership(run, person)
                    .closed());
        } catch (ProcessingException away) {
            throw new Refusal(503, "away", "We cannot check now what you may read in this run. Try again in a minute.");
        }
    }
}
