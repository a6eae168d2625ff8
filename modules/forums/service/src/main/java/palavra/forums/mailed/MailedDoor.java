package palavra.forums.mailed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import palavra.forums.api.Forums;
import palavra.forums.api.NewPost;
import palavra.forums.api.Post;
import palavra.forums.api.mailed.MailedPost;
import palavra.forums.api.mailed.MailedPosts;
import palavra.kernel.Actor;
import palavra.kernel.Role;

/** The door to mailed posts in this process: by mail someone may what they may on the page, and nothing as an administrator. */
@ApplicationScoped
class MailedDoor implements MailedPosts {

    private final Forums forums;

    MailedDoor(Forums forums) {
        this.forums = forums;
    }

    @Override
    public Post reply(Actor service, UUID run, UUID thread, MailedPost mailed) {
        service.having(Role.SERVICE);
        var writer = new Actor(mailed.person(), mailed.name(), Set.of(Role.LEARNER));
        return forums.reply(writer, run, thread, new NewPost(mailed.key(), null, mailed.markdown(), null));
    }
}
