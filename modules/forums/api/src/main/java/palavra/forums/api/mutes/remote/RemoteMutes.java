package palavra.forums.api.mutes.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.forums.api.Author;
import palavra.forums.api.mutes.Mutes;
import palavra.kernel.Actor;

/** Mutes where forums run in another process: the actor is whom the request's token names. */
@DefaultBean
@ApplicationScoped
public class RemoteMutes implements Mutes {

    private final MutesClient client;

    @Inject
    RemoteMutes(@RestClient MutesClient client) {
        this.client = client;
    }

    @Override
    public List<Author> of(Actor actor, UUID run) {
        return client.of(run);
    }

    @Override
    public List<Author> mute(Actor actor, UUID run, UUID person, boolean on) {
        return on ? client.mute(run, person) : client.unmute(run, person);
    }
}
