package palavra.content.api.formula;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The signs of an expression as the keyboard of a programmer has them: digits of any script, raised digits, ×, ÷, −, √. */
final class Signs {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern POWER = Pattern.compile("(⁻?)([" + RAISED + "]+)");
    private static final Pattern COMMA = Pattern.compile("(?<=\\d)[,٫](?=\\d)");

    private Signs() {}

    static String plain(String written) {
        var powers = POWER.matcher(written)
                .replaceAll(power -> "^" + (power.group(1).isEmpty() ? "" : "-") + lowered(power.group(2)));
        var text = new StringBuilder();
        Normalizer.normalize(powers.replace("**", "^").replace("√", "sqrt"), Normalizer.Form.NFKC)
                .codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .forEach(sign -> text.appendCodePoint(plain(sign)));
        return COMMA.matcher(text).replaceAll(".").replace("π", "pi");
    }

    /** A name as it is looked up. */
    static String name(String written, boolean caseSensitive) {
        var name = plain(written.strip());
        return caseSensitive ? name : name.toLowerCase(Locale.ROOT);
    }

    static boolean isOfName(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || sign == '\'';
    }

    private static int plain(int sign) {
        if (Character.getType(sign) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(sign, 10);
        }
        return switch (sign) {
            case '×', '·', '⋅', '∙', '•' -> '*';
            case '÷', '∕', '⁄', ':' -> '/';
            case '−', '–', '‐', '‑' -> '-';
            case '[', '{' -> '(';
            case ']', '}' -> ')';
            case '\t', '\n', '\r', '\u00a0' -> ' ';
            default -> sign;
        };
    }

    private static String lowered(String raised) {
        var digits = new StringBuilder();
        raised.chars().forEach(sign -> digits.append(RAISED.indexOf(sign)));
        return digits.toString();
    }
}
