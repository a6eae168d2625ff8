package palavra.frontend.runs;

import java.time.Instant;
import java.util.Set;
import palavra.courses.api.RelaunchPlan;

/**
 * A line of the report on a relaunch.
 *
 * @param word what it is about, as the texts know it
 * @param about the name of the edition it is about; empty for none
 */
public record ReportLine(RelaunchPlan.Fate fate, String word, String about, String was, String becomes) {

    private static final Set<String> DAYS = Set.of("start", "end", "enroll-from", "enroll-until", "late-until");

    static ReportLine of(RelaunchPlan.Item item) {
        var parts = item.what().split(" ", 2);
        return new ReportLine(item.fate(), parts[0], parts.length == 1 ? "" : parts[1], item.was(), item.becomes());
    }

    /** The day it is about, which the page writes out; null where it is none. */
    public Instant day() {
        return DAYS.contains(word) ? Instant.parse(becomes) : null;
    }
}
