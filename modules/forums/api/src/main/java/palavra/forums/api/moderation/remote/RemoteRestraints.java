package palavra.forums.api.moderation.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.forums.api.moderation.NewRestraint;
import palavra.forums.api.moderation.PersonStanding;
import palavra.forums.api.moderation.Restraints;
import palavra.kernel.Actor;

/** Silences and bans where forums run in another process: the actor is whom the request's token names. */
@DefaultBean
@ApplicationScoped
public class RemoteRestraints implements Restraints {

    private final RestraintsClient client;

    @Inject
    RemoteRestraints(@RestClient RestraintsClient client) {
        this.client = client;
    }

    /** The door of a service at another address than the configured one. */
    public static Restraints at(RestClientBuilder builder) {
        return new RemoteRestraints(builder.build(RestraintsClient.class));
    }

    @Override
    public PersonStanding of(Actor actor, UUID run, UUID person) {
        return client.of(run, person);
    }

    @Override
    public PersonStanding impose(Actor actor, UUID run, UUID person, NewRestraint restraint) {
        return client.impose(run, person, restraint);
    }

    @Override
    public PersonStanding lift(Actor actor, UUID run, UUID person, UUID restraint) {
        return client.lift(run, person, restraint);
    }
}
