package palavra.forums.api.mailed;

import java.util.UUID;
import palavra.forums.api.Post;
import palavra.kernel.Actor;

/** A further door of {@code forums}, for services only: what people answer by mail. */
public interface MailedPosts {

    /**
     * Posts a response of that person, with all limits and refusals of {@link palavra.forums.api.Forums#reply}; the same key
     * posts once.
     *
     * @param service which vouches that it is from that person
     */
    Post reply(Actor service, UUID run, UUID thread, MailedPost mailed);
}
