package palavra.analytics.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What one browser session did with one video, and the stretches it watched. A stretch runs from a play to the first
 * of pause, end or jump; after a jump the place jumped to is trusted, not what the next play says; a heartbeat closes
 * a stretch and opens the next. Stretches under 0.25 s, over 10 h, backwards, or past the end by more than a second
 * are dropped. The order is the session's own, so it does not matter in which order the actions arrive.
 */
final class Playback {

    private static final double SHORTEST = 0.25;
    private static final double LONGEST = 36_000;
    private static final double PAST_THE_END = 1;

    /** What the session did, with the place in the video in seconds. */
    enum Kind {
        PLAYED,
        PAUSED,
        SEEKED,
        ENDED,
        HEARTBEAT
    }

    /** @param to where a jump led; the place itself for everything else */
    record Action(Kind kind, double at, double to) {}

    /** A stretch that was watched, in seconds of the video. */
    record Stretch(double from, double to) {}

    private final TreeMap<Long, Action> actions = new TreeMap<>();
    private double length;

    static Playback parse(String text) {
        var playback = new Playback();
        var parts = text.split(";");
        playback.length = Double.parseDouble(parts[0]);
        for (var i = 1; i < parts.length; i++) {
            var fields = parts[i].split(",");
            playback.actions.put(
                    Long.parseLong(fields[0]),
                    new Action(
                            Kind.values()[Integer.parseInt(fields[1])],
                            Double.parseDouble(fields[2]),
                            Double.parseDouble(fields[3])));
        }
        return playback;
    }

    void add(long seq, Action action) {
        actions.putIfAbsent(seq, action);
    }

    void isAtLeast(double seconds) {
        length = Math.max(length, seconds);
    }

    double length() {
        return length;
    }

    List<Stretch> watched() {
        var stretches = new ArrayList<Stretch>();
        var start = -1.0;
        var jumpedTo = -1.0;
        for (var action : actions.values()) {
            if (start >= 0 && action.kind() != Kind.PLAYED) {
                keep(stretches, start, action.at());
            }
            switch (action.kind()) {
                case PLAYED -> start = start >= 0 ? start : jumpedTo >= 0 ? jumpedTo : action.at();
                case PAUSED, ENDED -> start = -1;
                case SEEKED -> start = start >= 0 ? action.to() : -1;
                case HEARTBEAT -> start = action.at();
            }
            jumpedTo = action.kind() == Kind.SEEKED ? action.to() : -1;
        }
        return stretches;
    }

    private void keep(List<Stretch> stretches, double from, double to) {
        var seconds = to - from;
        if (seconds >= SHORTEST && seconds <= LONGEST && (length == 0 || to <= length + PAST_THE_END)) {
            stretches.add(new Stretch(from, to));
        }
    }

    @Override
    public String toString() {
        var text = new StringBuilder().append(length);
        actions.forEach((seq, action) -> text.append(';')
                .append(seq)
                .append(',')
                .append(action.kind().ordinal())
                .append(',')
                .append(action.at())
                .append(',')
                .append(action.to()));
        return text.toString();
    }
}
