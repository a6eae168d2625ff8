package palavra.forums.steering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import palavra.forums.api.Post;
import palavra.forums.api.ThreadView;
import palavra.forums.api.steering.Amendment;
import palavra.forums.api.steering.Closing;
import palavra.forums.api.steering.Moving;
import palavra.forums.api.steering.Steering;
import palavra.forums.people.Entrance;
import palavra.forums.reading.ThreadReader;
import palavra.forums.writing.Amending;
import palavra.forums.writing.Arranging;
import palavra.kernel.Actor;

/** The team's acts as they stand in this process. */
@ApplicationScoped
class SteeringDoor implements Steering {

    private final Entrance entrance;
    private final ThreadReader reader;
    private final Arranging arranging;
    private final Amending amending;

    SteeringDoor(Entrance entrance, ThreadReader reader, Arranging arranging, Amending amending) {
        this.entrance = entrance;
        this.reader = reader;
        this.arranging = arranging;
        this.amending = amending;
    }

    @Override
    public ThreadView close(Actor actor, UUID run, UUID thread, Closing closing) {
        var visit = entrance.visit(actor, run);
        arranging.close(visit, thread, closing);
        return reader.read(visit, thread, null);
    }

    @Override
    public ThreadView move(Actor actor, UUID run, UUID thread, Moving moving) {
        var visit = entrance.visit(actor, run);
        arranging.move(visit, thread, moving);
        return reader.read(visit, thread, null);
    }

    @Override
    public Post amend(Actor actor, UUID run, UUID post, Amendment amendment) {
        var visit = entrance.visit(actor, run);
        amending.amend(visit, post, amendment);
        return reader.post(visit, post);
    }
}
