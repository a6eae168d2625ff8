package palavra.content.api;

import java.util.UUID;

/**
 * One component of a unit: only the part of its type is there, and none for problems and discussions that learners read,
 * which their own modules keep.
 *
 * @param type html, video, problem, discussion, poll, file or placeholder
 * @param html safe HTML; addresses of media are already those of the run. Of a file the words beside it
 * @param placeholder what stood here in the package and can not be shown, in a word: its type
 * @param poll with safe HTML in its texts
 */
public record Component(
        UUID id, String type, String title, String html, Video video, String placeholder, Poll poll, Download file) {

    public Component(UUID id, String type, String title, String html, Video video, String placeholder) {
        this(id, type, title, html, video, placeholder, null, null);
    }
}
