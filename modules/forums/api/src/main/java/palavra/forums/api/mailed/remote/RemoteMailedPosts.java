package palavra.forums.api.mailed.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.forums.api.Post;
import palavra.forums.api.mailed.MailedPost;
import palavra.forums.api.mailed.MailedPosts;
import palavra.kernel.Actor;

/** The door to mailed posts where the service is another process. */
@DefaultBean
@ApplicationScoped
class RemoteMailedPosts implements MailedPosts {

    private final MailedPostsClient client;

    RemoteMailedPosts(@RestClient MailedPostsClient client) {
        this.client = client;
    }

    @Override
    public Post reply(Actor service, UUID run, UUID thread, MailedPost mailed) {
        return client.reply(run, thread, mailed);
    }
}
