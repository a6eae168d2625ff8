package palavra.content.api.variable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A number of a problem that differs from learner to learner: one of a list, one of a range by steps, or worked out of those
 * before it. It stands in texts as {@code {{name}}} and in keys by its name.
 *
 * @param low the first of a range; null where it is none
 * @param step between two of a range, above 0
 * @param values those of a list; empty where it is none
 * @param formula an expression in the variables before it; empty where it is drawn
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Variable(
        String name, BigDecimal low, BigDecimal high, BigDecimal step, List<BigDecimal> values, String formula) {

    /** What a name is made of: it must be written alike on every keyboard and mean nothing to Markdown and TeX. */
    public static final String NAME = "[A-Za-z][A-Za-z0-9]{0,19}";

    /** The most digits of a number, and the most of them behind the point. */
    static final int MOST_DIGITS = 12;

    private static final int FAR_MORE_DIGITS = 100;
    private static final int MOST_LISTED = 1_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    public Variable {
        name = name == null ? "" : name;
        values = values == null ? List.of() : List.copyOf(values);
        formula = formula == null ? "" : formula;
    }

    public static Variable range(String name, BigDecimal low, BigDecimal high, BigDecimal step) {
        return new Variable(name, low, high, step, List.of(), "");
    }

    public static Variable list(String name, List<BigDecimal> values) {
        return new Variable(name, null, null, null, values, "");
    }

    public static Variable computed(String name, String formula) {
        return new Variable(name, null, null, null, List.of(), formula);
    }

    @JsonIgnore
    public boolean isComputed() {
        return !formula.isEmpty();
    }

    /** What is wrong with it by itself: {@code name}, {@code range} or {@code digits}; null when nothing is. */
    public String fault() {
        if (!name.matches(NAME) || name.equals("e") || name.equals("pi")) {
            return "name";
        }
        if (isComputed()) {
            return null;
        }
        if (!values.isEmpty()) {
            return values.size() <= MOST_LISTED && values.stream().allMatch(Variable::isShort) ? null : "digits";
        }
        if (low == null || high == null || step == null || step.signum() <= 0 || low.compareTo(high) > 0) {
            return "range";
        }
        var isShort = isShort(low) && isShort(high) && isShort(step);
        return isShort && steps().compareTo(MOST) < 0 ? null : "digits";
    }

    /** How many numbers it may be. */
    public int count() {
        return values.isEmpty() ? steps().intValueExact() + 1 : values.size();
    }

    /** The number at a place, from 0. */
    public BigDecimal at(int place) {
        return plain(values.isEmpty() ? low.add(step.multiply(BigDecimal.valueOf(place))) : values.get(place));
    }

    /** The same where it is that number and can be no other. */
    public Variable fixed(BigDecimal number) {
        return new Variable(name, null, null, null, List.of(number), formula);
    }

    /** Whether it may be that number. */
    public boolean holds(BigDecimal number) {
        if (!values.isEmpty()) {
            return values.stream().anyMatch(one -> one.compareTo(number) == 0);
        }
        return number.compareTo(low) >= 0
                && number.compareTo(high) <= 0
                && number.subtract(low).remainder(step).signum() == 0;
    }

    /** A number in the one way it is kept: no zeros at the end, no exponent. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private BigDecimal steps() {
        return high.subtract(low).divide(step, 0, RoundingMode.FLOOR);
    }

    /** Whether it has no more digits than a drawn number may have; what is far larger is not even written out. */
    public static boolean isShort(BigDecimal number) {
        if (number.precision() > FAR_MORE_DIGITS || Math.abs((long) number.scale()) > FAR_MORE_DIGITS) {
            return false;
        }
        var plain = plain(number);
        return plain.precision() <= MOST_DIGITS && plain.scale() <= MOST_DIGITS;
    }
}
