package palavra.content.api.formula;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** The functions an expression may use, each of one number; angles in radians. {@code log} alone is left out: it is two. */
final class Functions {

    private static final int LARGEST_FACTORIAL = 170;

    private static final Map<String, DoubleUnaryOperator> ALL = Map.ofEntries(
            Map.entry("sqrt", StrictMath::sqrt),
            Map.entry("abs", StrictMath::abs),
            Map.entry("exp", StrictMath::exp),
            Map.entry("ln", StrictMath::log),
            Map.entry("log10", StrictMath::log10),
            Map.entry("log2", x -> StrictMath.log(x) / StrictMath.log(2)),
            Map.entry("sin", StrictMath::sin),
            Map.entry("cos", StrictMath::cos),
            Map.entry("tan", StrictMath::tan),
            Map.entry("sec", x -> 1 / StrictMath.cos(x)),
            Map.entry("csc", x -> 1 / StrictMath.sin(x)),
            Map.entry("cot", x -> 1 / StrictMath.tan(x)),
            Map.entry("arcsin", StrictMath::asin),
            Map.entry("arccos", StrictMath::acos),
            Map.entry("arctan", StrictMath::atan),
            Map.entry("sinh", StrictMath::sinh),
            Map.entry("cosh", StrictMath::cosh),
            Map.entry("tanh", StrictMath::tanh),
            Map.entry("fact", Functions::factorial),
            Map.entry("factorial", Functions::factorial));

    private Functions() {}

    /** Null where there is none of that name. */
    static DoubleUnaryOperator named(String name) {
        return ALL.get(name);
    }

    private static double factorial(double number) {
        if (number < 0 || number > LARGEST_FACTORIAL || number != StrictMath.rint(number)) {
            return Double.NaN;
        }
        var product = 1.0;
        for (var factor = 2; factor <= number; factor++) {
            product *= factor;
        }
        return product;
    }
}
