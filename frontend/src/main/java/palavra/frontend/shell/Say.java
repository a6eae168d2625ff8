package palavra.frontend.shell;

import com.ibm.icu.number.Precision;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import palavra.kernel.Language;

/** Dates, sizes, numbers and faces in the reader's language: {@code {inject:say.size(bytes)}}. */
@Named("say")
@TemplateData
@RequestScoped
public class Say {

    private static final List<String> PAPERS = List.of("mango", "guava", "river", "leaf", "jacaranda", "clay");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final ZoneId UNIVERSAL = ZoneId.of("UTC");

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private ULocale locale;

    /** Thursday 26 March 2026, by the calendar of that zone. */
    public String day(Instant at, ZoneId zone) {
        return format("yEEEEdMMMM", at, zone);
    }

    /** 26 March 2026: short, where the weekday helps nobody. */
    public String date(Instant at, ZoneId zone) {
        return format("yMMMMd", at, zone);
    }

    /** 26 March 2026, by universal time: where the zone of the reader is not known and a day more or less misleads nobody. */
    public String date(Instant at) {
        return date(at, UNIVERSAL);
    }

    /** 15:20 UTC; a behavior writes the reader's own time over it. */
    public String clock(Instant at) {
        return format("Hm", at, UNIVERSAL) + " UTC";
    }

    /** Thu 26 March, 23:59 (Nairobi): with the zone by its city. */
    public String moment(Instant at, ZoneId zone) {
        return format("yEEEdMMMMHm", at, zone) + " (" + city(zone) + ")";
    }

    /** 3 hours ago. */
    public String ago(Instant at) {
        var past = Duration.between(at, clock.instant());
        var relative = formats().relative();
        if (past.toMinutes() < 60) {
            return relative.format(-Math.max(0, past.toMinutes()), RelativeDateTimeUnit.MINUTE);
        }
        return past.toHours() < 24
                ? relative.format(-past.toHours(), RelativeDateTimeUnit.HOUR)
                : relative.format(-past.toDays(), RelativeDateTimeUnit.DAY);
    }

    /** 850 KB, 3.1 MB: two digits at most, with a space that does not break. */
    public String size(long bytes) {
        var megabytes = bytes / 1_000_000.0;
        if (megabytes < 1) {
            return number(Math.max(1, Math.round(bytes / 1000.0))) + "\u00a0KB";
        }
        var digits = Precision.maxFraction(megabytes < 10 ? 1 : 0);
        return formats().numbers().precision(digits).format(megabytes) + "\u00a0MB";
    }

    /** Templates do not widen an int. */
    public String number(int value) {
        return number((long) value);
    }

    public String number(long value) {
        return formats().numbers().format(value).toString();
    }

    /** A number with the digits it has; grades are exact decimals and are not rounded here. */
    public String number(BigDecimal value) {
        return formats().numbers().format(value).toString();
    }

    /** 74%, from a share between 0 and 1, rounded half up to a whole percent. */
    public String percent(BigDecimal share) {
        return formats().percents().format(share).toString();
    }

    /** The same for a share that was never a decimal. */
    public String percent(double share) {
        return percent(BigDecimal.valueOf(share));
    }

    /** The first letters of the first and the last word of a name. */
    public String initials(String name) {
        var words = SPACES.split(name.strip());
        var last = words.length > 1 ? first(words[words.length - 1]) : "";
        return (first(words[0]) + last).toUpperCase(locale().toLocale());
    }

    /** The paper a face stands on: always the same for the same name. */
    public String paperOf(String name) {
        return PAPERS.get(Math.floorMod(name.hashCode(), PAPERS.size()));
    }

    private String format(String skeleton, Instant at, ZoneId zone) {
        var format = formats().dates(skeleton);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(at));
    }

    /** A language as the reader's calls it: English, inglês. */
    public String language(Language language) {
        return ULocale.forLanguageTag(language.tag()).getDisplayName(locale());
    }

    /** The zone by its city: Nairobi. */
    public String city(ZoneId zone) {
        var city = TimeZoneNames.getInstance(locale()).getExemplarLocationName(zone.getId());
        return city == null ? zone.getId() : city;
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0)));
    }

    private Formats formats() {
        return Formats.in(locale());
    }

    private ULocale locale() {
        if (locale == null) {
            locale = ULocale.forLanguageTag(shell.language().tag());
        }
        return locale;
    }
}
