package palavra.frontend.shell;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.Format;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * How a language writes dates and numbers. Finding its patterns takes as long as a good part of a page, so each is found
 * once; whoever asks has a copy, because a format serves one thread at a time.
 */
final class Formats {

    private static final Map<String, Format> FOUND = new ConcurrentHashMap<>();

    private final ULocale locale;

    /** @param locale of a language that is offered: there are few, and all that is found for them stays */
    Formats(ULocale locale) {
        this.locale = locale;
    }

    /** What a date is to consist of, as ICU's letters say it, in the order of the language. */
    DateFormat date(String skeleton) {
        return (DateFormat) found(skeleton, () -> DateFormat.getInstanceForSkeleton(skeleton, locale));
    }

    NumberFormat number() {
        return (NumberFormat) found("number", () -> NumberFormat.getInstance(locale));
    }

    NumberFormat integer() {
        return (NumberFormat) found("integer", () -> NumberFormat.getIntegerInstance(locale));
    }

    NumberFormat percent() {
        return (NumberFormat) found("percent", () -> NumberFormat.getPercentInstance(locale));
    }

    private Format found(String what, Supplier<Format> find) {
        return (Format)
                FOUND.computeIfAbsent(locale + " " + what, first -> find.get()).clone();
    }
}
