package palavra.learning.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads numbers as people write them: digits of any script, decimal comma or point, groups of three or of India's
 * lakh and crore ({@code 12,34,567}), any minus, an exponent ({@code 1.5e3}, {@code 1,5 × 10^3}) or a plain fraction ({@code 3/4}).
 */
public final class Numbers {

    static final int LONGEST = 64;
    private static final int LARGEST_EXPONENT = 308;
    private static final String SPACES = "[\\p{Z}\\s\\p{Cf}'’٬_]+";
    private static final String MINUSES = "[−‐‑‒–—﹣－⁻]";
    private static final Pattern POWER_OF_TEN = Pattern.compile("[x×*·⋅]10(?:\\^|\\*\\*)?(?=[+-]?\\d)");
    private static final Pattern POINT_GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,2}(,\\d{2})+,\\d{3}");
    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("([+-]?)([\\d.,]*\\d[\\d.,]*)(?:[eE]([+-]?\\d{1,4}))?");

    private Numbers() {}

    /**
     * The number; both where people differ in how they read it, as 4,800 is four thousand eight hundred to some and
     * less than five to others; none when it is no number.
     */
    public static List<BigDecimal> read(String written) {
        if (written.length() > LONGEST) {
            return List.of();
        }
        var text = POWER_OF_TEN.matcher(ascii(written)).replaceFirst("e");
        var slash = text.indexOf('/');
        var number = slash < 0 ? decimal(text) : fraction(text.substring(0, slash), text.substring(slash + 1));
        var other =
                EITHER.matcher(text).matches() ? decimal(text.replaceAll("[.,]", "")) : Optional.<BigDecimal>empty();
        return Stream.of(number, other).flatMap(Optional::stream).toList();
    }

    private static Optional<BigDecimal> fraction(String over, String under) {
        return decimal(over).flatMap(top -> decimal(under)
                .filter(bottom -> bottom.signum() != 0)
                .map(bottom -> top.divide(bottom, MathContext.DECIMAL128)));
    }

    private static String ascii(String written) {
        var text = written.replaceAll(SPACES, "").replaceAll(MINUSES, "-").replace('＋', '+');
        text = text.replace('٫', '.').replace('．', '.').replace('，', ',').replace('،', ',');
        var digits = new StringBuilder();
        text.codePoints().forEach(point -> {
            var digit = Character.digit(point, 10);
            if (digit >= 0 && !Character.isLetter(point)) {
                digits.append(digit);
            } else {
                digits.appendCodePoint(superscript(point));
            }
        });
        return digits.toString();
    }

    /** Raised digits only ever stand in an exponent. */
    private static int superscript(int point) {
        var raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(point);
        return raised < 0 ? point : '0' + raised;
    }

    private static Optional<BigDecimal> decimal(String text) {
        var parts = PLAIN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var exponent = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        if (Math.abs(exponent) > LARGEST_EXPONENT) {
            return Optional.empty();
        }
        return point(parts.group(2)).map(digits -> new BigDecimal(parts.group(1) + digits).scaleByPowerOfTen(exponent));
    }

    /** With both signs the last is the decimal one; one sign alone is decimal unless it stands more than once. */
    private static Optional<String> point(String digits) {
        var lastPoint = digits.lastIndexOf('.');
        var lastComma = digits.lastIndexOf(',');
        if (lastPoint >= 0 && lastComma >= 0) {
            return lastPoint > lastComma
                    ? grouped(digits, lastPoint, COMMA_GROUPS)
                    : grouped(digits, lastComma, POINT_GROUPS);
        }
        if (digits.indexOf('.') != lastPoint || digits.indexOf(',') != lastComma) {
            var groups = lastPoint >= 0 ? POINT_GROUPS : COMMA_GROUPS;
            return grouped(digits, digits.length(), groups);
        }
        return Optional.of(digits.replace(',', '.'));
    }

    private static Optional<String> grouped(String digits, int decimal, Pattern groups) {
        var whole = digits.substring(0, decimal);
        if (!groups.matcher(whole).matches()) {
            return Optional.empty();
        }
        var rest = decimal < digits.length() ? "." + digits.substring(decimal + 1) : "";
        return Optional.of(whole.replaceAll("[.,]", "") + rest);
    }
}
