package palavra.content.translation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import palavra.content.api.translation.State;

/** Fields counted by their state. */
final class Tally {

    /** A unit is shown with the state that most needs work. */
    private static final List<State> NEED =
            List.of(State.MISSING, State.STALE, State.DRAFT, State.IN_REVIEW, State.ADAPTED, State.APPROVED);

    final Map<State, Integer> counts = new EnumMap<>(State.class);
    final Map<State, Integer> words = new EnumMap<>(State.class);
    int missingGraded;
    int toReview;
    private int missing;
    private int stale;
    private int gated;

    /** A row that begins with state, fields, words, and what of them is graded, unseen, outdated, to be reviewed and asked for by the gate. */
    void add(Object[] row) {
        var state = State.valueOf((String) row[0]);
        counts.merge(state, Sql.number(row[1]), Integer::sum);
        words.merge(state, Sql.number(row[2]), Integer::sum);
        missingGraded += Sql.number(row[3]);
        missing += Sql.number(row[4]);
        stale += Sql.number(row[5]);
        toReview += Sql.number(row[6]);
        gated += Sql.number(row[7]);
    }

    /** Those of a part. */
    void add(Tally part) {
        part.counts.forEach((state, count) -> counts.merge(state, count, Integer::sum));
        part.words.forEach((state, count) -> words.merge(state, count, Integer::sum));
        missingGraded += part.missingGraded;
        missing += part.missing;
        stale += part.stale;
        toReview += part.toReview;
        gated += part.gated;
    }

    int fields() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int done() {
        return counts.getOrDefault(State.APPROVED, 0) + counts.getOrDefault(State.ADAPTED, 0);
    }

    State neediest() {
        return NEED.stream().filter(counts::containsKey).findFirst().orElse(State.APPROVED);
    }

    Gates.Standing standing() {
        return new Gates.Standing(gated, missing, stale, missingGraded);
    }
}
