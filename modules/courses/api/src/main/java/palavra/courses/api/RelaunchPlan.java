package palavra.courses.api;

import java.time.Instant;
import java.util.List;

/**
 * What a relaunch would make, item by item; nothing is made by it.
 *
 * @param days by how many days dates move
 * @param end null when the earlier run has none
 * @param selfPaced whether it has no deadlines, as the earlier one
 */
public record RelaunchPlan(
        RunView from,
        String name,
        Institution host,
        String zone,
        boolean selfPaced,
        long days,
        Instant start,
        Instant end,
        List<FamilyEdition> editions,
        List<Item> items,
        List<Shift> dates) {

    /** What becomes of something. */
    public enum Fate {
        CARRIED,
        CHANGED,
        SHIFTED,
        LEFT_OUT
    }

    /**
     * One line of the report.
     *
     * @param what a stable word: {@code editions}, {@code publication}, {@code team}, {@code learners}…
     * @param was in the earlier run; becomes in the new one; empty where it says nothing
     */
    public record Item(Fate fate, String what, String was, String becomes) {}

    /**
     * A part of the course with its dates before and after.
     *
     * @param edited whether its date was set by hand
     */
    public record Shift(DatedBlock was, RunDate becomes, boolean edited) {}
}
