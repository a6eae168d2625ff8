package palavra.courses.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Told whenever anything about a run changes: its whole present state, so that the last one heard is enough. */
public record RunChanged(
        UUID run,
        UUID course,
        String slug,
        UUID institutionId,
        String institution,
        String paper,
        String motif,
        RunState state,
        Instant start,
        Instant end,
        String zone,
        boolean selfPaced,
        Integer capacity,
        boolean certificate,
        Integer weeklyHours,
        List<EditionView> editions,
        List<TeamMember> team) {}
