package palavra.frontend.runs;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.courses.api.Admission;
import palavra.courses.api.FamilyEdition;
import palavra.courses.api.RunChange;
import palavra.courses.api.RunSettings;
import palavra.kernel.Refusal;

/** The settings of a run as they stand in the form, also where they make no sense. */
public record SettingsForm(
        String version,
        String name,
        String start,
        String end,
        String zone,
        boolean selfPaced,
        boolean softDates,
        String capacity,
        boolean certificate,
        boolean corrections,
        UUID institution,
        Set<UUID> editions,
        String opens,
        String closes,
        String late,
        boolean invitedOnly) {

    static SettingsForm of(RunSettings settings) {
        var run = settings.run();
        var zone = ZoneId.of(run.zone());
        return new SettingsForm(
                Integer.toString(settings.version()),
                settings.name(),
                WallClock.text(run.start(), zone),
                WallClock.text(run.end(), zone),
                run.zone(),
                run.selfPaced(),
                settings.softDates(),
                run.capacity() == null ? "" : run.capacity().toString(),
                run.certificate(),
                settings.textCorrections(),
                settings.host().id(),
                settings.editions().stream()
                        .filter(FamilyEdition::offered)
                        .map(one -> one.edition().id())
                        .collect(Collectors.toSet()),
                WallClock.text(settings.admission().opens(), zone),
                WallClock.text(settings.admission().closes(), zone),
                WallClock.text(settings.admission().lateUntil(), zone),
                settings.admission().invitedOnly());
    }

    static SettingsForm of(Fields typed) {
        return new SettingsForm(
                typed.text("version"),
                typed.text("name"),
                typed.text("start"),
                typed.text("end"),
                typed.text("zone"),
                !typed.text("pace").equals("dated"),
                typed.text("pace").equals("soft"),
                typed.text("capacity"),
                typed.isOn("certificate"),
                typed.isOn("corrections"),
                typed.id("institution"),
                typed.ids("edition"),
                typed.text("opens"),
                typed.text("closes"),
                typed.text("late"),
                typed.isOn("invited"));
    }

    RunChange change(Fields typed, RunSettings before) {
        var run = before.run();
        var was = ZoneId.of(run.zone());
        var now = zone(zone);
        return new RunChange(
                typed.number("version") == null ? -1 : typed.number("version"),
                name,
                WallClock.read(start, now, run.start(), was),
                WallClock.read(end, now, run.end(), was),
                zone,
                selfPaced,
                typed.number("capacity"),
                certificate,
                corrections,
                institution,
                editions,
                null,
                admission(before.admission(), now, was),
                null,
                softDates);
    }

    private Admission admission(Admission before, ZoneId now, ZoneId was) {
        return new Admission(
                WallClock.read(opens, now, before.opens(), was),
                WallClock.read(closes, now, before.closes(), was),
                WallClock.read(late, now, before.lateUntil(), was),
                invitedOnly);
    }

    private static ZoneId zone(String typed) {
        try {
            return ZoneId.of(typed);
        } catch (DateTimeException notAZone) {
            throw Refusal.invalid("zone-unknown", "There is no such time zone.", typed);
        }
    }
}
