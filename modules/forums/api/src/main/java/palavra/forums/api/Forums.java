package palavra.forums.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Actor;

/**
 * The door of {@code forums}: topics, threads, responses and comments of a run. The learners and the team of the run
 * read and write; for everyone else there is nothing here (404).
 */
public interface Forums {

    /** A page of threads, with counts for each filter. */
    ThreadList threads(Actor actor, UUID run, ThreadQuery query);

    /** A thread and a page of its responses; it counts as read up to now. */
    ThreadView thread(Actor actor, UUID run, UUID thread, String cursor);

    /** What others wrote in a thread after that moment; it does not count as read. */
    News since(Actor actor, UUID run, UUID thread, Instant at);

    /** The forums of all runs the actor is in, and the threads in them that wait for the actor. */
    ForumOverview overview(Actor actor);

    /**
     * Opens a thread, which waits for a moderator before others see it where something looks like spam; a key that was received before answers the thread it made.
     *
     * @throws palavra.kernel.Refusal 400 {@code title-missing}, {@code title-too-long}, {@code text-missing},
     *     {@code text-too-long}; 409 {@code run-is-archived}, {@code discussions-rest}; 429
     *     {@code posting-too-fast}, {@code too-many-wait}
     */
    ThreadView open(Actor actor, UUID run, NewThread thread);

    /**
     * Writes a response or a comment; a key that was received before answers the post it made.
     *
     * @throws palavra.kernel.Refusal as for {@link #open}; 400 {@code comments-end-here} under a comment; 409
     *     {@code thread-is-closed}
     */
    Post reply(Actor actor, UUID run, UUID thread, NewPost post);

    /** One post without what is under it. */
    Post post(Actor actor, UUID run, UUID post);

    /** Changes one's own post, hidden or not, and keeps what it said before; 403 for others, 409 while closed. */
    Post edit(Actor actor, UUID run, UUID post, String markdown);

    /**
     * Sets or takes back a mark, and answers the post as it is then; the same again changes nothing. Endorse, hide, pin and close are the team's, accept the
     * asker's, the others everyone's.
     *
     * @throws palavra.kernel.Refusal 403 when it is not the actor's to set; 409 {@code own-post} for a vote or flag on
     *     one's own, {@code not-a-response} where only a response can be endorsed or accepted
     */
    Post mark(Actor actor, UUID run, UUID threadOrPost, Mark mark, boolean on);

    /** Everything that is kept of the actor, by table. */
    JsonNode records(Actor actor);
}
