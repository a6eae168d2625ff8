package palavra.content.api.studio;

import palavra.content.api.Poll;
import palavra.content.api.Pool;
import palavra.content.api.Video;
import palavra.content.api.WordCloud;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.problem.ProblemDefinition;

/**
 * What a component says. Only the part of its type is there; all texts in it are CommonMark.
 *
 * @param type text, video, problem, discussion, poll, cloud, file, assignment, pool or placeholder
 * @param text of a text component; of a file the words beside it
 * @param source of a placeholder: its XML as it came
 */
public record Body(
        String type,
        String text,
        Video video,
        ProblemDefinition problem,
        Poll poll,
        FileLink file,
        String placeholder,
        String source,
        Assignment assignment,
        Pool pool,
        WordCloud cloud) {

    public Body(
            String type,
            String text,
            Video video,
            ProblemDefinition problem,
            Poll poll,
            FileLink file,
            String placeholder,
            String source,
            Assignment assignment) {
        this(type, text, video, problem, poll, file, placeholder, source, assignment, null, null);
    }

    public Body(
            String type,
            String text,
            Video video,
            ProblemDefinition problem,
            Poll poll,
            FileLink file,
            String placeholder,
            String source) {
        this(type, text, video, problem, poll, file, placeholder, source, null);
    }

    public static Body text(String markdown) {
        return new Body("text", markdown, null, null, null, null, null, null);
    }

    public static Body video(Video video) {
        return new Body("video", null, video, null, null, null, null, null);
    }

    public static Body problem(ProblemDefinition problem) {
        return new Body("problem", null, null, problem, null, null, null, null);
    }

    public static Body discussion() {
        return new Body("discussion", null, null, null, null, null, null, null);
    }

    public static Body pool(Pool pool) {
        return new Body(Pool.TYPE, null, null, null, null, null, null, null, null, pool, null);
    }

    public static Body cloud(WordCloud cloud) {
        return new Body("cloud", null, null, null, null, null, null, null, null, null, cloud);
    }

    public static Body assignment(Assignment assignment) {
        return new Body("assignment", null, null, null, null, null, null, null, assignment);
    }
}
