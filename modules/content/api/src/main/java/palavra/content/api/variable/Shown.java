package palavra.content.api.variable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import palavra.kernel.Language;

/**
 * Numbers as learners read them: with the decimal sign of the language and without groups. What is longer than a drawn number
 * can be is rounded half up to four decimals, or to four digits where it is smaller than one.
 */
public final class Shown {

    private static final int PLACES = 4;
    private static final int LONGEST = Variable.MOST_DIGITS;

    private Shown() {}

    public static String inText(BigDecimal number, Language language) {
        return written(number, language).replace('-', '\u2212');
    }

    /** In braces, so that it is one thing to whatever stands before it, and its comma no comma between two. */
    static String inTex(BigDecimal number, Language language) {
        return "{" + written(number, language).replace(",", "{,}").replace("٫", "{,}") + "}";
    }

    /** To be typed again as it is: with a plain minus. */
    public static String written(BigDecimal number, Language language) {
        return whole(shortened(number), language);
    }

    /** The same with all digits, as who writes a key wrote it. */
    public static String whole(BigDecimal number, Language language) {
        var sign = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
        return Variable.plain(number).toPlainString().replace('.', sign);
    }

    private static BigDecimal shortened(BigDecimal number) {
        var plain = Variable.plain(number);
        if (plain.precision() <= LONGEST && plain.scale() <= LONGEST) {
            return plain;
        }
        var leading = plain.scale() - plain.precision();
        return Variable.plain(plain.setScale(Math.max(PLACES, leading + PLACES), RoundingMode.HALF_UP));
    }
}
