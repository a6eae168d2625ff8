package palavra.courses.settings;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import palavra.courses.run.Dates;
import palavra.courses.run.Deed;
import palavra.courses.run.Run;
import palavra.kernel.Actor;

/** What is written down of a run when it changes, each as a word and a value. */
record Facts(Map<String, String> values) {

    static Facts of(Run run) {
        var values = new TreeMap<String, String>();
        var schedule = run.schedule();
        values.put("name", run.name());
        values.put("start", text(schedule.start()));
        values.put("end", text(schedule.end()));
        values.put("zone", schedule.zone());
        values.put("pace", schedule.softDates() ? "soft" : schedule.selfPaced() ? "self" : "dated");
        values.put("capacity", text(run.capacity()));
        var admission = run.admission();
        values.put("enroll-from", text(admission.opens()));
        values.put("enroll-until", text(admission.closes()));
        values.put("late-until", text(admission.lateUntil()));
        values.put("invited-only", text(admission.invitedOnly()));
        values.put("certificate", text(run.hasCertificate()));
        values.put("corrections", text(run.takesTextCorrections()));
        values.put("host", run.host().name());
        run.pins().forEach((edition, pin) -> values.put("edition " + edition, "offered"));
        run.dates().forEach((block, dates) -> values.put("date " + block, text(dates)));
        run.cohortDates()
                .forEach((at, dates) -> values.put("cohort-date " + at.block() + " " + at.cohort(), text(dates)));
        return new Facts(values);
    }

    /** Writes one deed for each value that is another one now. */
    void note(Facts now, Instant at, Actor by, Run run) {
        Set<String> words = new TreeSet<>(values.keySet());
        words.addAll(now.values.keySet());
        for (var word : words) {
            var was = values.getOrDefault(word, "");
            var becomes = now.values.getOrDefault(word, "");
            if (!was.equals(becomes)) {
                Deed.note(at, by, word, run.id(), was, becomes);
            }
        }
    }

    private static String text(Dates dates) {
        return text(dates.start()) + "/" + text(dates.due());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
