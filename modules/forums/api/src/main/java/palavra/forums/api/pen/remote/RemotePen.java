package palavra.forums.api.pen.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.forums.api.pen.Alike;
import palavra.forums.api.pen.KeptDraft;
import palavra.forums.api.pen.Pen;
import palavra.forums.api.pen.Preview;
import palavra.forums.api.pen.Quote;
import palavra.forums.api.pen.Revision;
import palavra.kernel.Actor;

/** The door where the service is another process: the actor is whom the request's token names. */
@DefaultBean
@ApplicationScoped
public class RemotePen implements Pen {

    private final PenClient client;

    @Inject
    RemotePen(@RestClient PenClient client) {
        this.client = client;
    }

    /** The door of a service at another address than the configured one. */
    public static Pen at(RestClientBuilder builder) {
        return new RemotePen(builder.build(PenClient.class));
    }

    @Override
    public KeptDraft draft(Actor actor, UUID run, UUID about) {
        return client.draft(run, about);
    }

    @Override
    public void keep(Actor actor, UUID run, UUID about, KeptDraft draft) {
        client.keep(run, about, draft);
    }

    @Override
    public Preview preview(Actor actor, UUID run, KeptDraft draft) {
        return client.preview(run, draft);
    }

    @Override
    public List<Alike> alike(Actor actor, UUID run, String title) {
        return client.alike(run, title);
    }

    @Override
    public Quote quote(Actor actor, UUID run, UUID post) {
        return client.quote(run, post);
    }

    @Override
    public List<Revision> revisions(Actor actor, UUID run, UUID post) {
        return client.revisions(run, post);
    }
}
