package palavra.learning.api.assignment.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.learning.api.assignment.GradingDesk;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.assignment.WorkQueue;
import palavra.learning.api.assignment.WorkView;

/** The grading desk where learning runs in another process; who asks is known there by the token passed on. */
@DefaultBean
@ApplicationScoped
class RemoteGradingDesk implements GradingDesk {

    private final GradingDeskClient client;

    RemoteGradingDesk(@RestClient GradingDeskClient client) {
        this.client = client;
    }

    @Override
    public WorkQueue queue(Actor actor, UUID run, String after) {
        return client.queue(run, after);
    }

    @Override
    public Optional<UUID> next(Actor actor, UUID run) {
        return Optional.ofNullable(client.next(run).get("work"));
    }

    @Override
    public WorkView work(Actor actor, UUID run, UUID work) {
        return client.work(run, work);
    }

    @Override
    public WorkView take(Actor actor, UUID run, UUID work) {
        return client.take(run, work);
    }

    @Override
    public WorkView release(Actor actor, UUID run, UUID work) {
        return client.release(run, work);
    }

    @Override
    public WorkView grade(Actor actor, UUID run, UUID work, Rating rating) {
        return client.grade(run, work, rating);
    }
}
