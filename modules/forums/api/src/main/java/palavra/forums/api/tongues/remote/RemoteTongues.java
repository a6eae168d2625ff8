package palavra.forums.api.tongues.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.forums.api.Post;
import palavra.forums.api.tongues.NewTranslation;
import palavra.forums.api.tongues.PostTongues;
import palavra.forums.api.tongues.SpokenIn;
import palavra.forums.api.tongues.Tongues;
import palavra.kernel.Actor;
import palavra.kernel.Language;

/** The door where the service is another process: the actor is whom the request's token names. */
@DefaultBean
@ApplicationScoped
public class RemoteTongues implements Tongues {

    private final TonguesClient client;

    @Inject
    RemoteTongues(@RestClient TonguesClient client) {
        this.client = client;
    }

    /** The door of a service at another address than the configured one. */
    public static Tongues at(RestClientBuilder builder) {
        return new RemoteTongues(builder.build(TonguesClient.class));
    }

    @Override
    public List<Language> reads(Actor actor) {
        return client.reads();
    }

    @Override
    public List<Language> read(Actor actor, List<Language> languages) {
        return client.read(languages);
    }

    @Override
    public Post say(Actor actor, UUID run, UUID post, Language language) {
        return client.say(run, post, new SpokenIn(language));
    }

    @Override
    public PostTongues of(Actor actor, UUID run, UUID post) {
        return client.of(run, post);
    }

    @Override
    public Post translate(Actor actor, UUID run, UUID post, NewTranslation translation) {
        return client.translate(run, post, translation);
    }
}
