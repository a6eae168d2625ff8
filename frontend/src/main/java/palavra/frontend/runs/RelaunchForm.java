package palavra.frontend.runs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.courses.api.FamilyEdition;
import palavra.courses.api.NewRun;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunSettings;
import palavra.kernel.Refusal;

/** What a new run is to be, as it stands in the form. */
public record RelaunchForm(
        String name,
        String start,
        String zone,
        String pace,
        Set<UUID> editions,
        UUID institution,
        boolean team,
        boolean pinned,
        boolean grading,
        boolean cohorts,
        boolean weekdays,
        String holidays) {

    static RelaunchForm of(RunSettings settings) {
        var run = settings.run();
        return new RelaunchForm(
                "",
                "",
                run.zone(),
                run.selfPaced() ? "self" : "dated",
                settings.editions().stream()
                        .filter(one -> one.offered() && one.newest() != null)
                        .map(one -> one.edition().id())
                        .collect(Collectors.toSet()),
                settings.host().id(),
                true,
                true,
                true,
                true,
                false,
                "");
    }

    static RelaunchForm of(Fields typed) {
        return new RelaunchForm(
                typed.text("name"),
                typed.text("start"),
                typed.text("zone"),
                typed.text("pace"),
                typed.ids("edition"),
                typed.id("institution"),
                typed.isOn("team"),
                typed.isOn("pinned"),
                typed.isOn("grading"),
                typed.isOn("cohorts"),
                typed.isOn("weekdays"),
                typed.text("holidays"));
    }

    NewRun wanted(Fields typed, List<RunDate> dates) {
        return new NewRun(
                name,
                start.isEmpty() ? null : day(start),
                zone,
                pace.isEmpty() ? null : pace.equals("self"),
                editions,
                institution,
                team,
                pinned,
                grading,
                cohorts,
                weekdays,
                days(holidays),
                dates);
    }

    /** Days parted by anything that belongs to no date. */
    private static Set<LocalDate> days(String typed) {
        var days = new TreeSet<LocalDate>();
        for (var piece : typed.split("[^0-9-]+")) {
            if (!piece.isEmpty()) {
                days.add(day(piece));
            }
        }
        return days;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            throw Refusal.invalid("day-unreadable", "Write days as year-month-day, for example 2026-03-24.", typed);
        }
    }

    /** Whether an edition that is offered by the form is one of those chosen. */
    public boolean has(FamilyEdition edition) {
        return editions.contains(edition.edition().id());
    }
}
