package palavra.content.api.formula;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression people write: {@code + - * / ^}, parentheses, numbers, names of variables, {@code pi} and {@code e}, and
 * the {@link Functions}. It is read into arithmetic and nothing else, so an expression from anywhere costs at
 * most its own length: there is no program in it, no big number to be raised and no endless nesting. The same expression
 * has the same value on every machine.
 */
public final class Expression {

    /** The longest expression that is read, in signs. */
    public static final int LONGEST = 500;

    /** A name with what stands right before it, if that is a number or the end of a product. */
    private static final Pattern NAME = Pattern.compile("([\\p{N}.)]\\s*)?(?<![\\p{L}_'])(\\p{L}[\\p{L}\\p{N}_']*)");

    private final Term term;

    private Expression(Term term) {
        this.term = term;
    }

    /**
     * Reads an expression.
     *
     * @param names the variables it may use; one called {@code e} or {@code pi} stands above the constant
     * @param caseSensitive whether names must be written as they are
     * @return none when it is no expression in these variables
     */
    public static Optional<Expression> of(String written, Collection<String> names, boolean caseSensitive) {
        if (written == null || written.length() > LONGEST) {
            return Optional.empty();
        }
        var known = new HashSet<String>();
        names.forEach(name -> known.add(Signs.name(name, caseSensitive)));
        try {
            return Optional.of(
                    new Expression(new ExpressionReader(Signs.plain(written), known, caseSensitive).whole()));
        } catch (ExpressionReader.Unreadable | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether a value is as long as one can be, and so perhaps not the whole of it. */
    public static boolean isRounded(BigDecimal value) {
        return Decimals.isRounded(value);
    }

    /** An expression with numbers in the place of some names; in parentheses where they would be read with what is before. */
    public static String filled(String written, Map<String, BigDecimal> numbers) {
        return NAME.matcher(written).replaceAll(name -> {
            var number = numbers.get(name.group(2));
            if (number == null) {
                return Matcher.quoteReplacement(name.group());
            }
            var plain = number.toPlainString();
            var before = name.group(1) == null ? "" : name.group(1);
            var isAlone = before.isEmpty() && number.signum() >= 0;
            return Matcher.quoteReplacement(isAlone ? plain : before + "(" + plain + ")");
        });
    }

    /**
     * Its value; not finite where it has none.
     *
     * @param values one of the {@link SamplePoints} of its question
     */
    public double at(Map<String, Double> values) {
        return term.at(values);
    }

    /**
     * Its value as an exact decimal, of 15 digits at most; none where it has none.
     *
     * @param values of every variable it may use
     */
    public Optional<BigDecimal> exactly(Map<String, BigDecimal> values) {
        try {
            return Optional.of(new Decimals(values).of(term));
        } catch (ArithmeticException none) {
            return Optional.empty();
        }
    }
}
