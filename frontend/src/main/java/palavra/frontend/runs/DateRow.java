package palavra.frontend.runs;

import java.time.ZoneId;
import java.util.UUID;
import palavra.courses.api.DatedBlock;
import palavra.courses.api.RunDate;

/**
 * A part of the course in the table of dates.
 *
 * @param published what the publication says
 * @param start as the field has it, due likewise
 */
public record DateRow(
        UUID block,
        String section,
        String title,
        String assignmentType,
        RunDate was,
        RunDate published,
        String start,
        String due,
        boolean edited) {

    static DateRow of(DatedBlock block, RunDate dates, ZoneId zone, boolean edited) {
        return new DateRow(
                dates.block(),
                block.section(),
                block.title(),
                block.assignmentType(),
                block.dates(),
                block.published(),
                WallClock.text(dates.start(), zone),
                WallClock.text(dates.due(), zone),
                edited);
    }

    /** What was typed for a block; the moments that were shown keep their seconds where nobody changed them. */
    static RunDate read(Fields typed, RunDate block, ZoneId zone, RunDate shown, ZoneId shownIn) {
        return new RunDate(
                block.block(),
                WallClock.read(typed.text("start-" + block.block()), zone, shown.start(), shownIn),
                WallClock.read(typed.text("due-" + block.block()), zone, shown.due(), shownIn));
    }
}
