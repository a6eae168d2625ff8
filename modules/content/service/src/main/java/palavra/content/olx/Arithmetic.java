package palavra.content.olx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * The value of a constant expression such as {@code 9.3*10^7}, {@code 1/3} or {@code 5%}: what OLX allows as the answer
 * of a number question. It knows {@code + - * / ^}, parentheses, {@code pi} and {@code e}, and no names else.
 */
final class Arithmetic {

    private static final int LONGEST = 200;
    private static final int MOST_POWER = 300;

    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text;
    }

    static Optional<BigDecimal> value(String expression) {
        var plain = Values.decimal(expression);
        if (plain.isPresent() || expression.length() > LONGEST) {
            return plain;
        }
        var arithmetic = new Arithmetic(expression.replaceAll("\\s", "").replace('\u2212', '-'));
        try {
            var value = arithmetic.sum();
            return arithmetic.at == arithmetic.text.length() ? Optional.of(value) : Optional.empty();
        } catch (ArithmeticException | StringIndexOutOfBoundsException noValue) {
            return Optional.empty();
        }
    }

    private BigDecimal sum() {
        var value = product();
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            value = text.charAt(at++) == '+' ? value.add(product()) : value.subtract(product());
        }
        return value;
    }

    private BigDecimal product() {
        var value = signed();
        while (at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '/')) {
            value = text.charAt(at++) == '*'
                    ? value.multiply(signed(), MathContext.DECIMAL128)
                    : value.divide(signed(), MathContext.DECIMAL128);
        }
        return value;
    }

    private BigDecimal signed() {
        if (text.charAt(at) == '-') {
            at++;
            return signed().negate();
        }
        return power();
    }

    private BigDecimal power() {
        var base = atom();
        if (at < text.length() && text.charAt(at) == '^') {
            at++;
            var exponent = signed().intValueExact();
            if (Math.abs(exponent) > MOST_POWER) {
                throw new ArithmeticException("A power too high to be meant");
            }
            var value = base.pow(Math.abs(exponent), MathContext.DECIMAL128);
            return exponent < 0 ? BigDecimal.ONE.divide(value, MathContext.DECIMAL128) : value;
        }
        return base;
    }

    private BigDecimal atom() {
        if (text.charAt(at) == '(') {
            at++;
            var value = sum();
            if (text.charAt(at++) != ')') {
                throw new ArithmeticException("A parenthesis is not closed");
            }
            return value;
        }
        if (text.startsWith("pi", at)) {
            at += 2;
            return BigDecimal.valueOf(Math.PI);
        }
        if (text.charAt(at) == 'e') {
            at++;
            return BigDecimal.valueOf(Math.E);
        }
        return number();
    }

    private BigDecimal number() {
        var from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (at > from && at + 1 < text.length() && text.substring(at).matches("[eE][+-]?\\d.*")) {
            at += 2;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
        }
        var value = Values.decimal(text.substring(from, at)).orElseThrow(() -> new ArithmeticException("No number"));
        if (at < text.length() && text.charAt(at) == '%') {
            at++;
            return value.movePointLeft(2);
        }
        return value;
    }
}
