package palavra.frontend.runs;

import palavra.courses.api.RelaunchPlan;

/**
 * A line of the report on a relaunch.
 *
 * @param word what it is about, as the texts know it
 * @param about the name of the edition it is about; empty for none
 */
public record ReportLine(RelaunchPlan.Fate fate, String word, String about, String was, String becomes) {

    static ReportLine of(RelaunchPlan.Item item) {
        var parts = item.what().split(" ", 2);
        return new ReportLine(item.fate(), parts[0], parts.length == 1 ? "" : parts[1], item.was(), item.becomes());
    }

    /** Whether it is a day, which the page writes out. */
    public boolean isDay() {
        return word.equals("start") || word.equals("end");
    }
}
