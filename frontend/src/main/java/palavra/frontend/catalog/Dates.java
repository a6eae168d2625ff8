package palavra.frontend.catalog;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import palavra.frontend.shell.Formats;
import palavra.frontend.shell.Shell;

/** Dates of runs as the reader's language writes them, by the calendar of the run's zone. */
@ApplicationScoped
class Dates {

    private final Shell shell;

    Dates(Shell shell) {
        this.shell = shell;
    }

    /** 9 March 2026; null where there is none. */
    String day(Instant at, String zone) {
        return at == null ? null : format("yMMMMd", at, zone);
    }

    /** March 2026. */
    String month(Instant at, String zone) {
        return format("yMMMM", at, zone);
    }

    /** 9 March – 19 April 2026. */
    String range(Instant from, Instant to, String zone) {
        var format = DateIntervalFormat.getInstance("yMMMMd", locale());
        format.setTimeZone(TimeZone.getTimeZone(zone));
        return format.format(new DateInterval(from.toEpochMilli(), to.toEpochMilli()));
    }

    private String format(String skeleton, Instant at, String zone) {
        var format = Formats.in(locale()).dates(skeleton);
        format.setTimeZone(TimeZone.getTimeZone(zone));
        return format.format(Date.from(at));
    }

    private ULocale locale() {
        return ULocale.forLanguageTag(shell.language().tag());
    }
}
