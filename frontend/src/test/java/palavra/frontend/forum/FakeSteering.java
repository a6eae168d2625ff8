package palavra.frontend.forum;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.UUID;
import palavra.forums.api.Forums;
import palavra.forums.api.Post;
import palavra.forums.api.ThreadView;
import palavra.forums.api.steering.Amendment;
import palavra.forums.api.steering.Closing;
import palavra.forums.api.steering.Moving;
import palavra.forums.api.steering.Steering;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** The team's acts change nothing here, and ask for a reason. */
@Alternative
@Priority(1)
@ApplicationScoped
class FakeSteering implements Steering {

    private final Forums forums;

    FakeSteering(Forums forums) {
        this.forums = forums;
    }

    @Override
    public ThreadView close(Actor actor, UUID run, UUID thread, Closing closing) {
        if (closing.why() == null || closing.why().isBlank()) {
            throw Refusal.invalid("text-missing", "Write something first.");
        }
        return forums.thread(actor, run, thread, null);
    }

    @Override
    public ThreadView move(Actor actor, UUID run, UUID thread, Moving moving) {
        return forums.thread(actor, run, thread, null);
    }

    @Override
    public Post amend(Actor actor, UUID run, UUID post, Amendment amendment) {
        return forums.post(actor, run, post);
    }
}
