package palavra.forums.api;

import java.util.UUID;
import palavra.kernel.Actor;

/** The door of {@code forums}: topics, threads, responses and comments of a run. Its people read; others get 404. */
public interface Forums {

    /** A page of threads, with counts for each filter. */
    ThreadList threads(Actor actor, UUID run, ThreadQuery query);

    /** A thread and a page of its responses; it counts as read up to now. */
    ThreadView thread(Actor actor, UUID run, UUID thread, String cursor);

    /**
     * Opens a thread; a key that was received before answers the thread it made.
     *
     * @throws palavra.kernel.Refusal 400 {@code title-missing}, {@code text-missing}, {@code text-too-long}; 409
     *     {@code run-is-archived}; 429 {@code posting-too-fast}
     */
    ThreadView open(Actor actor, UUID run, NewThread thread);

    /** Writes a response or a comment; a key that was received before answers the post it made. 409 when closed. */
    Post reply(Actor actor, UUID run, UUID thread, NewPost post);

    /** Changes one's own post. */
    Post edit(Actor actor, UUID run, UUID post, String markdown);

    /** Sets or takes back a mark; endorse, hide, pin and close are the team's, accept the asker's, vote never on one's own. */
    void mark(Actor actor, UUID run, UUID threadOrPost, Mark mark, boolean on);
}
