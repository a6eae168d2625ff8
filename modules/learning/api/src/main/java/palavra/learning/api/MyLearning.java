package palavra.learning.api;

import java.util.List;

/**
 * What one studies and what is due, the course studied last first.
 *
 * @param waiting the courses one waits for a seat in
 */
public record MyLearning(List<StudiedCourse> courses, List<DueItem> due, List<WaitingCourse> waiting) {

    public MyLearning(List<StudiedCourse> courses, List<DueItem> due) {
        this(courses, due, List.of());
    }
}
