package palavra.forums.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.Refusal;
import palavra.learning.api.Learning;

/**
 * The units that a learner cannot open now, as learning says: what is talked about beside them is not there for them either.
 * While learning is away its last answer of the hour holds, so that discussions go on.
 */
@ApplicationScoped
public class Withheld {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int SEATS = 20_000;

    private final Learning learning;
    private final Cache<Seat, Set<UUID>> fresh;
    private final Cache<Seat, Set<UUID>> last;

    @Inject
    Withheld(Learning learning) {
        this(learning, Ticker.systemTicker());
    }

    Withheld(Learning learning, Ticker ticker) {
        this.learning = learning;
        this.fresh = remembering(FRESH, ticker);
        this.last = remembering(REMEMBERED, ticker);
    }

    private record Seat(UUID person, UUID run) {}

    /** Ask it outside a transaction. */
    public Set<UUID> from(UUID person, UUID run) {
        var seat = new Seat(person, run);
        try {
            return fresh.get(seat, this::ask);
        } catch (ProcessingException | WebApplicationException | Refusal failed) {
            if (!isAway(failed)) throw failed;
            var before = last.getIfPresent(seat);
            if (before == null) {
                throw new Refusal(
                        503, "away", "We cannot check now what you may read in this run. Try again in a minute.");
            }
            return before;
        }
    }

    /** It cannot be reached, or is not well. */
    private static boolean isAway(RuntimeException failed) {
        return switch (failed) {
            case Refusal refusal -> refusal.status() >= 500;
            case WebApplicationException answer -> answer.getResponse().getStatus() >= 500;
            default -> true;
        };
    }

    private Set<UUID> ask(Seat seat) {
        var closed = learning.membership(seat.run(), seat.person()).closed();
        last.put(seat, closed);
        return closed;
    }

    private static Cache<Seat, Set<UUID>> remembering(Duration time, Ticker ticker) {
        return Caffeine.newBuilder()
                .maximumSize(SEATS)
                .expireAfterWrite(time)
                .ticker(ticker)
                .build();
    }
}
