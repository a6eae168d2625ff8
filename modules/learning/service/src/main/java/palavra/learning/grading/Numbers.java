package palavra.learning.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them: digits of any script, decimal comma or point, groups of three, any minus, an
 * exponent ({@code 1.5e3}, {@code 1,5 × 10^3}) or a plain fraction ({@code 3/4}).
 */
public final class Numbers {

    private static final int LONGEST = 64;
    private static final int LARGEST_EXPONENT = 308;
    private static final String SPACES = "[\\p{Z}\\s\\p{Cf}'’٬_]+";
    private static final String MINUSES = "[−‐‑‒–—﹣－⁻]";
    private static final Pattern POWER_OF_TEN = Pattern.compile("[x×*·⋅]10(?:\\^|\\*\\*)?(?=[+-]?\\d)");
    private static final Pattern POINT_GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(,\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("([+-]?)([\\d.,]*\\d[\\d.,]*)(?:[eE]([+-]?\\d{1,4}))?");

    private Numbers() {}

    /** The number, or empty when it is none. */
    public static Optional<BigDecimal> read(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var text = POWER_OF_TEN.matcher(ascii(written)).replaceFirst("e");
        var slash = text.indexOf('/');
        if (slash < 0) {
            return decimal(text);
        }
        return decimal(text.substring(0, slash))
                .flatMap(over -> decimal(text.substring(slash + 1))
                        .filter(under -> under.signum() != 0)
                        .map(under -> over.divide(under, MathContext.DECIMAL128)));
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
        return point(parts.group(2))
                .map(digits -> new BigDecimal(parts.group(1) + digits).scaleByPowerOfTen(exponent));
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
