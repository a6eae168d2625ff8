package palavra.content.api.formula;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/**
 * An expression people write: {@code + - * / ^}, parentheses, numbers, names of variables, {@code pi} and {@code e}, and
 * the {@link Functions}. It is read into arithmetic on doubles and nothing else, so an expression from anywhere costs at
 * most its own length: there is no program in it, no big number to be raised and no endless nesting. The same expression
 * has the same value on every machine.
 */
public final class Expression {

    /** The longest expression that is read, in signs. */
    public static final int LONGEST = 500;

    /** A part of an expression: its value where the variables have these values. */
    interface Term {
        double at(Map<String, Double> values);
    }

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

    /**
     * Its value; not finite where it has none.
     *
     * @param values one of the {@link SamplePoints} of its question
     */
    public double at(Map<String, Double> values) {
        return term.at(values);
    }
}
