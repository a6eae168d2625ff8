package palavra.frontend.shell;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How a language writes dates and numbers, found once: it takes as long as a good part of a page. */
public final class Formats {

    /** For the languages that are offered, so they are few. */
    private static final Map<ULocale, Formats> FOUND = new ConcurrentHashMap<>();

    private final ULocale locale;
    private final LocalizedNumberFormatter numbers;
    private final LocalizedNumberFormatter percents;
    private final RelativeDateTimeFormatter relative;
    private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();

    private Formats(ULocale locale) {
        this.locale = locale;
        this.numbers = NumberFormatter.withLocale(locale).precision(Precision.unlimited());
        this.percents = NumberFormatter.withLocale(locale)
                .unit(MeasureUnit.PERCENT)
                .scale(Scale.powerOfTen(2))
                .precision(Precision.integer())
                .roundingMode(RoundingMode.HALF_UP);
        this.relative = RelativeDateTimeFormatter.getInstance(locale);
    }

    public static Formats in(ULocale locale) {
        return FOUND.computeIfAbsent(locale, Formats::new);
    }

    /** Numbers with the digits they have. */
    LocalizedNumberFormatter numbers() {
        return numbers;
    }

    /** Shares between 0 and 1, rounded half up to a whole percent. */
    LocalizedNumberFormatter percents() {
        return percents;
    }

    /** How long ago something was; serves many threads at a time. */
    RelativeDateTimeFormatter relative() {
        return relative;
    }

    /** Dates of these parts, in the order of the language; a copy, because it serves one thread at a time. */
    public DateFormat dates(String skeleton) {
        return (DateFormat) dates.computeIfAbsent(skeleton, first -> DateFormat.getInstanceForSkeleton(first, locale))
                .clone();
    }
}
