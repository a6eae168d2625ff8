package palavra.learning.grade;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number, so that thirds add up to one and a grade is rounded once, at the end. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    Fraction {
        var common = over.gcd(under);
        if (common.signum() != 0) {
            over = over.divide(common);
            under = under.divide(common);
        }
        if (under.signum() <= 0) {
            throw new ArithmeticException("A fraction stands over a positive number");
        }
    }

    static Fraction of(BigDecimal exact) {
        var whole = exact.setScale(Math.max(0, exact.scale()));
        return new Fraction(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    /** For showing; ten places, without zeros at the end. */
    BigDecimal decimal() {
        var shown = new BigDecimal(over)
                .divide(new BigDecimal(under), 10, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    int wholeHalfAwayFromZero() {
        return new BigDecimal(over)
                .divide(new BigDecimal(under), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
