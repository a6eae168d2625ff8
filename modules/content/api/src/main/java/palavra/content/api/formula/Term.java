package palavra.content.api.formula;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** A part of an expression. {@link Decimals} works out the same exactly. */
sealed interface Term {

    /** Its value in doubles where the variables have these values. */
    double at(Map<String, Double> values);

    record Number(BigDecimal exact, double near) implements Term {

        Number(String written) {
            this(new BigDecimal(written), Double.parseDouble(written));
        }

        @Override
        public double at(Map<String, Double> values) {
            return near;
        }
    }

    /** One that no decimal is. */
    record Constant(double value) implements Term {

        @Override
        public double at(Map<String, Double> values) {
            return value;
        }
    }

    record Name(String name) implements Term {

        @Override
        public double at(Map<String, Double> values) {
            return values.get(name);
        }
    }

    record Negative(Term of) implements Term {

        @Override
        public double at(Map<String, Double> values) {
            return -of.at(values);
        }
    }

    record Call(DoubleUnaryOperator function, Term of) implements Term {

        @Override
        public double at(Map<String, Double> values) {
            return function.applyAsDouble(of.at(values));
        }
    }

    /** Two parts with one of {@code + - * / ^} between them. */
    record Pair(char sign, Term left, Term right) implements Term {

        @Override
        public double at(Map<String, Double> values) {
            var first = left.at(values);
            var second = right.at(values);
            return switch (sign) {
                case '+' -> first + second;
                case '-' -> first - second;
                case '*' -> first * second;
                case '/' -> first / second;
                default -> StrictMath.pow(first, second);
            };
        }
    }
}
