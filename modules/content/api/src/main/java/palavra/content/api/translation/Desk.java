package palavra.content.api.translation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * How an edition stands.
 *
 * @param counts fields by state
 * @param words words of the source by state of their field
 * @param ready whether the gate lets it be published
 * @param missingGraded how many fields that points hang on are missing or stale
 * @param toReview how many fields wait for a review that the actor may give, for they did not write them
 */
public record Desk(
        UUID course,
        String courseTitle,
        UUID edition,
        String word,
        String community,
        Language from,
        Language to,
        Map<State, Integer> counts,
        Map<State, Integer> words,
        Gate gate,
        boolean ready,
        int missingGraded,
        int toReview,
        int tasks,
        List<DeskSection> sections) {

    /** A section with those of its units that the filter leaves. */
    public record DeskSection(UUID id, String title, Map<State, Integer> counts, List<DeskUnit> units) {}

    /** A unit; its state is that of its neediest field: missing, stale, draft, in review, adapted, approved. */
    public record DeskUnit(UUID id, String title, State state, int fields, int done) {}
}
