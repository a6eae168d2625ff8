package palavra.frontend.shell;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Date;

/**
 * Writes a number and a date in each language before the first visitor comes. ICU reads its data from a jar while its
 * classes are initialized, where a virtual thread keeps its carrier: two visitors who were the first at once could wait
 * for each other with all carriers of a machine of two cores, and nobody was answered any more.
 */
@ApplicationScoped
class Beforehand {

    void write(@Observes StartupEvent started) {
        Languages.OFFERED.forEach(language -> write(ULocale.forLanguageTag(language.tag())));
    }

    private static void write(ULocale locale) {
        var formats = Formats.in(locale);
        formats.numbers().format(1);
        formats.percents().format(1);
        formats.dates("yMMMMd").format(new Date(0));
        RelativeDateTimeFormatter.getInstance(locale).format(1, RelativeDateTimeUnit.DAY);
        TimeZoneNames.getInstance(locale).getExemplarLocationName("Africa/Nairobi");
        locale.getDisplayName(locale);
    }
}
