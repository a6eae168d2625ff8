package palavra.learning.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.LateRule;

/**
 * A unit with the learner's state.
 *
 * @param done components that are complete
 * @param due the deadline of the unit's subsection in this run; null for none
 * @param late what work after it still earns; null for nothing
 * @param zone the run's time zone
 * @param outline complete parts of every unit of the course, for the cord beside the page
 * @param opens from when each unit can be opened that this reader cannot open yet
 */
public record UnitState(
        Enrollment enrollment,
        List<ProblemView> problems,
        List<PollView> polls,
        Set<UUID> done,
        Map<UUID, Completion> outline,
        Map<UUID, Instant> opens,
        List<OfferedEdition> editions,
        DueDate due,
        LateRule late,
        String zone,
        String courseTitle,
        String paper,
        String motif) {}
