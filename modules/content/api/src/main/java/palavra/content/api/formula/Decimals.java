package palavra.content.api.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

/**
 * Works an expression out in decimals: sums, products and whole powers as people do them on paper, quotients to 34 digits
 * (IEEE 754 decimal128), functions and other powers to 15. So 0.1 + 0.2 − 0.3 is zero.
 */
record Decimals(Map<String, BigDecimal> values) {

    private static final MathContext PRECISE = MathContext.DECIMAL128;

    /** As many digits as a double has for certain; the result is rounded to them too, half to even. */
    private static final MathContext SHORT = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int MOST_DIGITS = 300;
    private static final BigDecimal LARGEST_POWER = BigDecimal.valueOf(999);

    /** @throws ArithmeticException where it has no value, or one too large to be written */
    BigDecimal of(Term term) {
        return value(term).round(SHORT);
    }

    static boolean isRounded(BigDecimal value) {
        return value.stripTrailingZeros().precision() >= SHORT.getPrecision();
    }

    private BigDecimal value(Term term) {
        return sized(
                switch (term) {
                    case Term.Number number -> number.exact();
                    case Term.Constant constant -> near(constant.value());
                    case Term.Name name -> values.get(name.name());
                    case Term.Negative negative -> value(negative.of()).negate();
                    case Term.Call call ->
                        near(call.function().applyAsDouble(value(call.of()).doubleValue()));
                    case Term.Pair pair -> pair(pair.sign(), value(pair.left()), value(pair.right()));
                });
    }

    private static BigDecimal pair(char sign, BigDecimal left, BigDecimal right) {
        return switch (sign) {
            case '+' -> left.add(right, PRECISE);
            case '-' -> left.subtract(right, PRECISE);
            case '*' -> left.multiply(right, PRECISE);
            case '/' -> left.divide(right, PRECISE);
            default -> power(left, right);
        };
    }

    private static BigDecimal power(BigDecimal base, BigDecimal exponent) {
        var isWhole = exponent.signum() == 0 || exponent.stripTrailingZeros().scale() <= 0;
        return isWhole && exponent.abs().compareTo(LARGEST_POWER) <= 0
                ? base.pow(exponent.intValueExact(), PRECISE)
                : near(StrictMath.pow(base.doubleValue(), exponent.doubleValue()));
    }

    private static BigDecimal near(double value) {
        if (!Double.isFinite(value)) {
            throw new ArithmeticException("No value");
        }
        return new BigDecimal(value).round(SHORT);
    }

    /** Neither so large nor so small that working on with it would take longer than it took to write. */
    private static BigDecimal sized(BigDecimal number) {
        var digits = (long) number.precision() - number.scale();
        if (number.signum() != 0 && digits > MOST_DIGITS) {
            throw new ArithmeticException("Too large");
        }
        return number.signum() == 0 || digits < -MOST_DIGITS ? BigDecimal.ZERO : number;
    }
}
