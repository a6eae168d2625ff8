package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import palavra.forums.api.moderation.Sweep;
import palavra.forums.api.moderation.Swept;
import palavra.forums.people.Visit;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** Clears a wave: decides in one act all that is held of some people in a run. */
@ApplicationScoped
public class Sweeping {

    private final Posts posts;
    private final Cases cases;
    private final Deciding deciding;

    Sweeping(Posts posts, Cases cases, Deciding deciding) {
        this.posts = posts;
        this.cases = cases;
        this.deciding = deciding;
    }

    /** What comes in meanwhile is left for the next, and what the visitor may not decide for somebody else. */
    @Transactional
    public Swept sweep(Visit visit, Sweep wanted) {
        var people = wanted.people().stream().map(UUID::toString).toList();
        if (people.isEmpty() || people.size() > Sweep.MOST_PEOPLE) {
            throw Refusal.invalid("nobody-chosen", "Choose whose posts this is about: 1 to 200 people.");
        }
        var decision = Deciding.checked(wanted.decision());
        var threads = posts.holdHeld(visit.run(), people);
        var act = Ids.next();
        var held = cases.heldOf(visit.run(), people, threads);
        var decided = deciding.settleAll(visit, held, decision, act);
        return new Swept(
                decided.size(), decided.isEmpty() ? null : decided.getFirst().id());
    }
}
