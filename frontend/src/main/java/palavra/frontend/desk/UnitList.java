package palavra.frontend.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.content.api.translation.Desk;
import palavra.content.api.translation.Desk.DeskSection;
import palavra.content.api.translation.Desk.DeskUnit;

/**
 * The units of an edition, as many as a page can bear: a course of thousands shows the first sections with their units
 * and the others with their counts, each behind a link.
 *
 * @param chosen the one section that is shown; null for all
 */
record UnitList(List<Group> groups, UUID chosen) {

    private static final int MOST = 200;

    /** @param units empty where only the count is shown; more how many of the section are not shown */
    record Group(DeskSection section, List<DeskUnit> units, int more) {}

    static UnitList of(Desk desk, UUID chosen) {
        var groups = new ArrayList<Group>();
        var room = chosen == null ? MOST : Integer.MAX_VALUE;
        for (var section : desk.sections()) {
            if (section.units().isEmpty() || chosen != null && !section.id().equals(chosen)) {
                continue;
            }
            var shown =
                    section.units().subList(0, Math.min(room, section.units().size()));
            room -= shown.size();
            groups.add(new Group(section, shown, section.units().size() - shown.size()));
        }
        return new UnitList(groups, chosen);
    }

    /** Beside a unit only its own section is open. */
    static UnitList around(Desk desk, UUID unit) {
        var groups = new ArrayList<Group>();
        for (var section : desk.sections()) {
            var isHere = section.units().stream().anyMatch(one -> one.id().equals(unit));
            var units = isHere ? section.units() : List.<DeskUnit>of();
            if (!section.units().isEmpty()) {
                groups.add(new Group(section, units, section.units().size() - units.size()));
            }
        }
        return new UnitList(groups, null);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public boolean holds(UUID unit) {
        return groups.stream().flatMap(group -> group.units.stream()).anyMatch(one -> one.id()
                .equals(unit));
    }
}
