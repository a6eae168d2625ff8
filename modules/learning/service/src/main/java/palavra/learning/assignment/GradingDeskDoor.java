package palavra.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.learning.api.assignment.GradingDesk;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.assignment.WorkQueue;
import palavra.learning.api.assignment.WorkView;

/** The door for those who grade work: for each act its transaction; the door check is the first thing it does. */
@ApplicationScoped
@Transactional
public class GradingDeskDoor implements GradingDesk {

    @Inject
    WorkDesk desk;

    @Override
    public WorkQueue queue(Actor actor, UUID run, String after) {
        return desk.queue(actor, run, after);
    }

    @Override
    public Optional<UUID> next(Actor actor, UUID run) {
        return desk.next(actor, run);
    }

    @Override
    public WorkView work(Actor actor, UUID run, UUID work) {
        return desk.work(actor, run, work);
    }

    @Override
    public WorkView take(Actor actor, UUID run, UUID work) {
        return desk.take(actor, run, work);
    }

    @Override
    public WorkView release(Actor actor, UUID run, UUID work) {
        return desk.release(actor, run, work);
    }

    @Override
    public WorkView grade(Actor actor, UUID run, UUID work, Rating rating) {
        return desk.grade(actor, run, work, rating);
    }
}
