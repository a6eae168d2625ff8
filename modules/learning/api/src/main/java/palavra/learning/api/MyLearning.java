package palavra.learning.api;

import java.util.List;

/** What one studies and what is due, the course studied last first. */
public record MyLearning(List<StudiedCourse> courses, List<DueItem> due) {}
