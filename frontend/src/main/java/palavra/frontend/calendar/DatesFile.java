package palavra.frontend.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.util.Duration;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import palavra.frontend.learn.DeadlineTexts;
import palavra.frontend.shell.Languages;
import palavra.frontend.shell.Site;
import palavra.learning.api.calendar.CalendarEntry;

/**
 * Dates as iCalendar (RFC 5545), all in UTC: programs show them in the zone of their reader. A date keeps its UID when it
 * moves, so it moves in a calendar too instead of standing there twice.
 */
record DatesFile(Site site) {

    private static final String PRODUCT = "-//Palavra//Dates//EN";
    private static final Duration ASK_AGAIN = Duration.builder().hours(6).build();

    String of(List<CalendarEntry> entries) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.PUBLISH);
        calendar.setName("Palavra");
        calendar.setRefreshInterval(ASK_AGAIN);
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(CalendarEntry entry) {
        var event = new VEvent();
        event.setUid(entry.run() + "." + what(entry));
        event.setDateStart(Date.from(entry.at()), true);
        event.setSummary(summary(entry)).setLanguage(entry.language().tag());
        event.setDescription(description(entry)).setLanguage(entry.language().tag());
        event.setUrl(site.of("/runs/" + entry.run()));
        event.setTransparency(true);
        return event;
    }

    private static String description(CalendarEntry entry) {
        return entry.rule() == null
                ? entry.courseTitle()
                : entry.courseTitle() + "\n"
                        + texts(DeadlineTexts.class, entry).rule(entry.rule().name());
    }

    private static String what(CalendarEntry entry) {
        return entry.block() == null
                ? entry.kind().name().toLowerCase(Locale.ROOT)
                : entry.block().toString();
    }

    private static String summary(CalendarEntry entry) {
        var texts = texts(CalendarTexts.class, entry);
        return switch (entry.kind()) {
            case STARTS -> texts.starts(entry.courseTitle());
            case ENDS -> texts.ends(entry.courseTitle());
            case DUE -> texts.due(entry.title());
        };
    }

    /** The words around a title are in its language where the interface has it. */
    private static <T> T texts(Class<T> bundle, CalendarEntry entry) {
        var spoken = Languages.OFFERED.contains(entry.language()) ? entry.language() : Languages.OFFERED.getFirst();
        return MessageBundles.get(bundle, Localized.Literal.of(spoken.tag()));
    }
}
