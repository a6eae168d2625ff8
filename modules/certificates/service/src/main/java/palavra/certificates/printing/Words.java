package palavra.certificates.printing;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.ResourceBundle;
import palavra.kernel.Language;

/** The fixed words of a certificate in its language; English where a language has none yet. */
public final class Words {

    private static final ResourceBundle.Control NEVER_THE_MACHINES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final ULocale locale;

    private Words(ResourceBundle bundle, ULocale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    public static Words in(Language language) {
        var bundle = ResourceBundle.getBundle(
                "palavra.certificates.printing.words",
                language.locale(),
                Words.class.getClassLoader(),
                NEVER_THE_MACHINES);
        var spoken = bundle.getLocale().getLanguage().isEmpty() ? "en" : language.tag();
        return new Words(bundle, ULocale.forLanguageTag(spoken));
    }

    public String say(String key) {
        return bundle.getString(key);
    }

    /** The sentence with its values in place; plurals and numbers as the language has them. */
    public String say(String key, Map<String, Object> values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    public String day(Instant instant, String zone) {
        var format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.getTimeZone(zone));
        return format.format(Date.from(instant));
    }

    public String number(int number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** The name of another language in this one. */
    String nameOf(Language other) {
        return ULocale.forLanguageTag(other.tag()).getDisplayNameWithDialect(locale);
    }

    boolean areRightToLeft() {
        return locale.isRightToLeft();
    }
}
