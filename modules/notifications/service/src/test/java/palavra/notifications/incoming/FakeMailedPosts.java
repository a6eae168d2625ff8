package palavra.notifications.incoming;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.forums.api.Post;
import palavra.forums.api.mailed.MailedPost;
import palavra.forums.api.mailed.MailedPosts;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;

/** Takes everything, but what says that the thread is closed. */
@Mock
@Singleton
class FakeMailedPosts implements MailedPosts {

    record Taken(UUID run, UUID thread, MailedPost post) {}

    final List<Taken> taken = new ArrayList<>();

    @Override
    public Post reply(Actor service, UUID run, UUID thread, MailedPost mailed) {
        service.having(Role.SERVICE);
        if (mailed.markdown().contains("closed")) {
            throw Refusal.conflict("thread-is-closed", "This thread is closed. It can only be read.");
        }
        taken.add(new Taken(run, thread, mailed));
        return null;
    }
}
