package palavra.content.tree;

import java.util.List;
import palavra.content.api.Download;
import palavra.content.api.Poll;
import palavra.content.api.Pool;
import palavra.content.api.Video;
import palavra.content.api.WordCloud;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.problem.ProblemDefinition;

/**
 * A component as it is stored, with keys and with {@code media:} and {@code unit:} marks where addresses will stand.
 *
 * @param type html, video, problem, discussion, poll, cloud, file, assignment, pool or placeholder
 * @param html of a file the words beside it
 * @param placeholder the package's word for what can not be shown
 * @param source its XML as it came, never sent to learners
 * @param files asset paths the source names
 */
public record StoredBody(
        String type,
        String html,
        Video video,
        ProblemDefinition problem,
        String placeholder,
        String source,
        List<String> files,
        Poll poll,
        Download file,
        Assignment assignment,
        Pool pool,
        WordCloud cloud) {

    private StoredBody(
            String type,
            String html,
            Video video,
            ProblemDefinition problem,
            String placeholder,
            String source,
            List<String> files,
            Poll poll,
            Download file,
            Assignment assignment) {
        this(type, html, video, problem, placeholder, source, files, poll, file, assignment, null, null);
    }

    public static StoredBody html(String html) {
        return new StoredBody("html", html, null, null, null, null, null, null, null, null);
    }

    public static StoredBody video(Video video) {
        return new StoredBody("video", null, video, null, null, null, null, null, null, null);
    }

    public static StoredBody problem(ProblemDefinition problem) {
        return new StoredBody("problem", null, null, problem, null, null, null, null, null, null);
    }

    public static StoredBody discussion() {
        return new StoredBody("discussion", null, null, null, null, null, null, null, null, null);
    }

    public static StoredBody placeholder(String word, String source, List<String> files) {
        return new StoredBody("placeholder", null, null, null, word, source, files, null, null, null);
    }

    public static StoredBody poll(Poll poll) {
        return new StoredBody("poll", null, null, null, null, null, null, poll, null, null);
    }

    public static StoredBody cloud(WordCloud cloud) {
        return new StoredBody("cloud", null, null, null, null, null, null, null, null, null, null, cloud);
    }

    public static StoredBody file(Download file, String html) {
        return new StoredBody("file", html, null, null, null, null, null, null, file, null);
    }

    /** @param source the XML it came as, null where it was made here */
    public static StoredBody pool(Pool pool, String source) {
        return new StoredBody(Pool.TYPE, null, null, null, null, source, null, null, null, null, pool, null);
    }

    public static StoredBody assignment(Assignment assignment) {
        return new StoredBody("assignment", null, null, null, null, null, null, null, null, assignment);
    }
}
