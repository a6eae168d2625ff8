package palavra.forums.api.steering.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.forums.api.Post;
import palavra.forums.api.ThreadView;
import palavra.forums.api.steering.Amendment;
import palavra.forums.api.steering.Closing;
import palavra.forums.api.steering.Moving;
import palavra.forums.api.steering.Steering;
import palavra.kernel.Actor;

/** The team's acts where forums run in another process: the actor is whom the request's token names. */
@DefaultBean
@ApplicationScoped
public class RemoteSteering implements Steering {

    private final SteeringClient client;

    @Inject
    RemoteSteering(@RestClient SteeringClient client) {
        this.client = client;
    }

    @Override
    public ThreadView close(Actor actor, UUID run, UUID thread, Closing closing) {
        return client.close(run, thread, closing);
    }

    @Override
    public ThreadView move(Actor actor, UUID run, UUID thread, Moving moving) {
        return client.move(run, thread, moving);
    }

    @Override
    public Post amend(Actor actor, UUID run, UUID post, Amendment amendment) {
        return client.amend(run, post, amendment);
    }
}
