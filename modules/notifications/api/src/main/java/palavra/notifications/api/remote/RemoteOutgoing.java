package palavra.notifications.api.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.kernel.Page;
import palavra.notifications.api.outgoing.KeptMail;
import palavra.notifications.api.outgoing.Outgoing;

/** The door to mail that stays where the service is another process. */
@DefaultBean
@ApplicationScoped
class RemoteOutgoing implements Outgoing {

    private final ChoicesClient service;

    RemoteOutgoing(@RestClient ChoicesClient service) {
        this.service = service;
    }

    @Override
    public Page<KeptMail> list(Actor actor, String cursor) {
        return service.list(cursor);
    }

    @Override
    public KeptMail one(Actor actor, UUID id) {
        return service.one(id);
    }
}
