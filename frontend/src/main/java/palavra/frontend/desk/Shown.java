package palavra.frontend.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import palavra.content.api.translation.State;

/** What a list of units shows. The first is what a translator has to do. */
enum Shown {
    NEEDS(State.MISSING, State.STALE, State.DRAFT),
    MISSING(State.MISSING),
    STALE(State.STALE),
    REVIEW(State.IN_REVIEW),
    DRAFT(State.DRAFT),
    ADAPTED(State.ADAPTED),
    APPROVED(State.APPROVED),
    ALL(State.values());

    private final List<State> states;

    Shown(State... states) {
        this.states = List.of(states);
    }

    /** What an address asks for; {@link #NEEDS} when it asks for nothing we know. */
    static Shown of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(NEEDS);
    }

    static Shown only(State state) {
        return Arrays.stream(values())
                .filter(one -> one.states.equals(List.of(state)))
                .findFirst()
                .orElse(ALL);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the door wants it: nothing means everything. */
    List<State> states() {
        return this == ALL ? List.of() : states;
    }

    boolean holds(State state) {
        return states.contains(state);
    }

    int count(Map<State, Integer> counts) {
        return states.stream().mapToInt(state -> counts.getOrDefault(state, 0)).sum();
    }
}
