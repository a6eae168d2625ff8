package palavra.frontend.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import palavra.analytics.api.DayFigure;

/**
 * Bars over time or over a video, for an SVG of {@code count} by 100 that is stretched to its place.
 *
 * @param most the greatest value, at the top of the axis; the axis starts at 0
 * @param hidden how many bars are not drawn because they are too small to show
 */
record Bars(int count, long most, List<Bar> bars, int hidden) {

    /** Nothing is drawn wider: more days than this are joined to weeks of seven. */
    private static final int MOST_DAYS = 120;

    /** Nothing is drawn narrower: a single day is one bar among the places of two weeks, not a wall. */
    static final int LEAST_DAYS = 14;

    private static final int WEEK = 7;

    /** One bar: its place from the start, and its height of 100. */
    record Bar(int at, String height, String top, long value) {}

    /** A day without a row is a day on which nothing happened: a zero, drawn as none. */
    static Bars ofDays(List<DayFigure> days, Function<DayFigure, Long> value) {
        if (days.isEmpty()) {
            return new Bars(1, 0, List.of(), 0);
        }
        var first = days.getFirst().day();
        var span = span(days);
        var values = new Long[span];
        var joined = isInWeeks(days) ? WEEK : 1;
        Arrays.fill(values, 0L);
        days.forEach(day -> values[at(first, day.day())] = value.apply(day));
        return of(List.of(join(values, joined))).atLeast(LEAST_DAYS);
    }

    static Bars of(List<Optional<Long>> values) {
        var most = values.stream()
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        var bars = new ArrayList<Bar>();
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i).orElse(0L);
            if (value > 0) {
                var height = 100.0 * value / most;
                bars.add(new Bar(i, decimal(height), decimal(100 - height), value));
            }
        }
        var hidden = (int) values.stream().filter(Optional::isEmpty).count();
        return new Bars(Math.max(1, values.size()), most, bars, hidden);
    }

    private Bars atLeast(int places) {
        return new Bars(Math.max(count, places), most, bars, hidden);
    }

    static boolean isInWeeks(List<DayFigure> days) {
        return span(days) > MOST_DAYS;
    }

    public boolean isEmpty() {
        return most == 0;
    }

    static int span(List<DayFigure> days) {
        return at(days.getFirst().day(), days.getLast().day()) + 1;
    }

    private static int at(LocalDate first, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }

    @SuppressWarnings("unchecked")
    private static Optional<Long>[] join(Long[] values, int joined) {
        var bars = new Optional[Math.ceilDiv(values.length, joined)];
        for (var bar = 0; bar < bars.length; bar++) {
            Long sum = 0L;
            for (var i = bar * joined; i < Math.min(values.length, (bar + 1) * joined); i++) {
                sum = sum == null || values[i] == null ? null : sum + values[i];
            }
            bars[bar] = Optional.ofNullable(sum);
        }
        return bars;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
