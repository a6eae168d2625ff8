package palavra.forums.api.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.forums.api.ForumOverview;
import palavra.forums.api.Forums;
import palavra.forums.api.Mark;
import palavra.forums.api.NewPost;
import palavra.forums.api.NewThread;
import palavra.forums.api.News;
import palavra.forums.api.Post;
import palavra.forums.api.ThreadList;
import palavra.forums.api.ThreadQuery;
import palavra.forums.api.ThreadView;
import palavra.kernel.Actor;

/** The door where the service is another process: the actor is whom the request's token names. */
@DefaultBean
@ApplicationScoped
public class RemoteForums implements Forums {

    private final ForumsClient client;

    @Inject
    RemoteForums(@RestClient ForumsClient client) {
        this.client = client;
    }

    /** The door of a service at another address than the configured one. */
    public static Forums at(RestClientBuilder builder) {
        return new RemoteForums(builder.build(ForumsClient.class));
    }

    @Override
    public ThreadList threads(Actor actor, UUID run, ThreadQuery query) {
        return client.threads(run, ThreadParams.of(query));
    }

    @Override
    public ThreadView thread(Actor actor, UUID run, UUID thread, String cursor) {
        return client.thread(run, thread, cursor);
    }

    @Override
    public News since(Actor actor, UUID run, UUID thread, Instant at) {
        return client.since(run, thread, at.toString());
    }

    @Override
    public ForumOverview overview(Actor actor) {
        return client.overview();
    }

    @Override
    public ThreadView open(Actor actor, UUID run, NewThread thread) {
        return client.open(run, thread);
    }

    @Override
    public Post reply(Actor actor, UUID run, UUID thread, NewPost post) {
        return client.reply(run, thread, post);
    }

    @Override
    public Post post(Actor actor, UUID run, UUID post) {
        return client.post(run, post);
    }

    @Override
    public Post edit(Actor actor, UUID run, UUID post, String markdown) {
        return client.edit(run, post, new ForumsClient.Edited(markdown));
    }

    @Override
    public Post mark(Actor actor, UUID run, UUID threadOrPost, Mark mark, boolean on) {
        return on
                ? client.set(run, mark.of(), threadOrPost, mark.noun())
                : client.takeBack(run, mark.of(), threadOrPost, mark.noun());
    }

    @Override
    public JsonNode records(Actor actor) {
        return client.records();
    }
}
