package palavra.content.api;

import java.util.UUID;
import palavra.kernel.Language;

/**
 * One component of a unit: only the part of its type is there, and none for problems, assignments and discussions that learners read,
 * which their own modules keep.
 *
 * @param type html, video, problem, discussion, poll, cloud, file, assignment, pool or placeholder
 * @param html safe HTML; addresses of media are already those of the run. Of a file the words beside it
 * @param placeholder what stood here in the package and can not be shown, in a word: its type
 * @param poll with safe HTML in its texts; so of a cloud
 * @param pool how many of the problems behind it each learner is given
 * @param language of the title, where it is not that of the edition; else null
 */
public record Component(
        UUID id,
        String type,
        String title,
        String html,
        Video video,
        String placeholder,
        Poll poll,
        Download file,
        Language language,
        Pool pool,
        WordCloud cloud) {

    public Component(
            UUID id,
            String type,
            String title,
            String html,
            Video video,
            String placeholder,
            Poll poll,
            Download file,
            Language language) {
        this(id, type, title, html, video, placeholder, poll, file, language, null, null);
    }

    public Component(
            UUID id,
            String type,
            String title,
            String html,
            Video video,
            String placeholder,
            Poll poll,
            Download file) {
        this(id, type, title, html, video, placeholder, poll, file, null);
    }

    /** The same component with another video. */
    public Component with(Video video) {
        return new Component(id, type, title, html, video, placeholder, poll, file, language, pool, cloud);
    }

    public Component(UUID id, String type, String title, String html, Video video, String placeholder) {
        this(id, type, title, html, video, placeholder, null, null, null);
    }
}
