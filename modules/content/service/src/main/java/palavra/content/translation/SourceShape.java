package palavra.content.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;

/** The tree of a published source as translators go through it: unit after unit. */
final class SourceShape {

    /** A unit and where it stands. */
    record Unit(UUID unit, UUID section, String sectionTitle, String title, int position, boolean graded) {}

    private final List<Unit> units = new ArrayList<>();
    private final List<SourceBlock> holders = new ArrayList<>();

    SourceShape(Outline outline) {
        outline.sections().forEach(this::add);
    }

    List<Unit> units() {
        return units;
    }

    /** All sections, subsections and units. */
    Set<UUID> blocks() {
        var all = new HashSet<UUID>();
        holders.forEach(holder -> all.add(holder.block()));
        return all;
    }

    /** Those that are called or placed otherwise than before. */
    List<SourceBlock> holders(Map<UUID, SourceBlock> known) {
        return holders.stream()
                .filter(holder -> !holder.equals(known.get(holder.block())))
                .toList();
    }

    private void add(OutlineSection section) {
        var first = true;
        for (var subsection : section.subsections()) {
            for (var unit : subsection.units()) {
                add(section, subsection, unit);
                if (first) {
                    holders.add(SourceBlock.holder(section.id(), unit.id(), "section", section.title(), 1));
                    first = false;
                }
            }
        }
    }

    private void add(OutlineSection section, OutlineSubsection subsection, OutlineUnit unit) {
        var graded = !subsection.assignmentType().isEmpty();
        units.add(new Unit(unit.id(), section.id(), section.title(), unit.title(), units.size(), graded));
        holders.add(SourceBlock.holder(unit.id(), unit.id(), "unit", unit.title(), 0));
        if (subsection.units().getFirst().equals(unit)) {
            holders.add(SourceBlock.holder(subsection.id(), unit.id(), "subsection", subsection.title(), 2));
        }
    }
}
