package palavra.frontend.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palavra.content.api.translation.Desk;
import palavra.content.api.translation.State;
import palavra.kernel.Language;

/** How an edition stands, drawn: the bar of states, their counts as filters, and what keeps it from being published. */
record Standing(Desk desk, Shown shown) {

    /** In the order of the bar: what is done first, what is missing last. */
    private static final List<State> ORDER =
            List.of(State.APPROVED, State.IN_REVIEW, State.DRAFT, State.ADAPTED, State.STALE, State.MISSING);

    /** A segment is never narrower than this share of the bar, so that four missing texts of five thousand are seen. */
    private static final double NARROWEST = 1.2;

    /** @param start and width in percent of the bar */
    record Segment(State state, int count, Shown filter, double start, double width) {}

    /** @param count how many fields it leaves */
    record Choice(Shown shown, int count, boolean chosen) {}

    public String address() {
        return "/desk/" + desk.edition();
    }

    public Language from() {
        return desk.from();
    }

    public Language to() {
        return desk.to();
    }

    public int total() {
        return Shown.ALL.count(desk.counts());
    }

    public List<Segment> segments() {
        var present = ORDER.stream().filter(state -> count(state) > 0).toList();
        var whole = present.stream().mapToDouble(this::weight).sum();
        var segments = new ArrayList<Segment>();
        var start = 0.0;
        for (var state : present) {
            var width = weight(state) * 100 / whole;
            segments.add(new Segment(state, count(state), Shown.only(state), start, width));
            start += width;
        }
        return segments;
    }

    public List<Choice> choices() {
        return Arrays.stream(Shown.values())
                .map(one -> new Choice(one, one.count(desk.counts()), one == shown))
                .toList();
    }

    /** Whether nothing in it waits for the reader. */
    public boolean isIdle() {
        return desk.toReview() + desk.tasks() + stale() + missing() == 0;
    }

    public int missing() {
        return count(State.MISSING);
    }

    public int stale() {
        return count(State.STALE);
    }

    public boolean missingTooMany() {
        return missing() * 100 > desk.gate().missing() * total();
    }

    public boolean staleTooMany() {
        return stale() * 100 > desk.gate().stale() * total();
    }

    private int count(State state) {
        return desk.counts().getOrDefault(state, 0);
    }

    private double weight(State state) {
        return Math.max(count(state) * 100.0 / total(), NARROWEST);
    }
}
