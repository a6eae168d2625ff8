package palavra.content.olx;

import java.time.Duration;
import java.util.List;
import palavra.content.api.Poll;
import palavra.content.api.WordCloud;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.problem.ProblemDefinition;

/** What a component holds. All HTML is safe; {@code media:path} and {@code unit:sourceId} in links wait for rewriting. */
public sealed interface Body {

    record Html(String html) implements Body {}

    /**
     * @param sources URLs, either {@code https:} of a remote host or {@code media:path}
     * @param youtubeId or empty
     * @param from where to begin, null for the start
     * @param to where to end, null for the end
     * @param duration null when the package does not tell
     * @param handout a {@code media:} or {@code https:} link to a paper that goes with it, or empty
     */
    record Video(
            String name,
            List<String> sources,
            String youtubeId,
            List<Track> tracks,
            Duration from,
            Duration to,
            Duration duration,
            boolean downloadable,
            String handout)
            implements Body {

        /** The same film with other captions. */
        Video with(List<Track> other) {
            return new Video(name, sources, youtubeId, other, from, to, duration, downloadable, handout);
        }
    }

    /** Captions in one language, as a whole WebVTT file. */
    record Track(String language, String webVtt) {}

    record ProblemBody(ProblemDefinition problem) implements Body {}

    record PollBody(Poll poll) implements Body {}

    record CloudBody(WordCloud cloud) implements Body {}

    record AssignmentBody(Assignment assignment) implements Body {}

    /**
     * @param gives how many of the problems behind it each learner is given; null for all
     * @param shuffled whether each meets them in an order of their own
     * @param source its XML as it came, which names the library they are from; null where nothing came
     */
    record PoolBody(Integer gives, boolean shuffled, String source) implements Body {}

    record Discussion(String category, String target, String title) implements Body {}

    /**
     * Something we cannot run yet, kept in its place.
     *
     * @param type the package's word for it, for example {@code edx_sga}
     * @param source its XML as it came, to be shown as text to authors only
     * @param files asset paths its source names
     * @param notice one English sentence for learners
     */
    record Placeholder(String type, String source, List<String> files, String notice) implements Body {}
}
