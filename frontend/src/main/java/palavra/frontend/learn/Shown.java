package palavra.frontend.learn;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;

/** What of a course is there for its reader: some parts may be for others only. */
final class Shown {

    private Shown() {}

    /** The tree with those units and without parts that have none of them; mostly that is the whole. */
    static Outline of(Outline whole, Set<UUID> units) {
        if (units(whole.sections().stream()).allMatch(unit -> units.contains(unit.id()))) {
            return whole;
        }
        var sections = whole.sections().stream()
                .map(section -> section(section, units))
                .filter(section -> !section.subsections().isEmpty())
                .toList();
        return new Outline(
                whole.publication(),
                whole.edition(),
                whole.language(),
                whole.number(),
                sections,
                whole.problems(),
                whole.textBytes(),
                whole.mediaBytes(),
                whole.translated());
    }

    /** All units in their order. */
    static Stream<OutlineUnit> units(Stream<OutlineSection> sections) {
        return sections.flatMap(section -> section.subsections().stream()).flatMap(part -> part.units().stream());
    }

    private static OutlineSection section(OutlineSection whole, Set<UUID> units) {
        return new OutlineSection(
                whole.id(),
                whole.title(),
                whole.subsections().stream()
                        .filter(part -> isShown(part, units))
                        .toList(),
                whole.language());
    }

    /** A part is there wholly or not at all. */
    private static boolean isShown(OutlineSubsection part, Set<UUID> units) {
        List<OutlineUnit> all = part.units();
        return !all.isEmpty() && all.stream().anyMatch(unit -> units.contains(unit.id()));
    }
}
