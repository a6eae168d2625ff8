package palavra.learning.run;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import palavra.content.api.Assessment;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;

/** A publication as if parts of it had never been written. */
final class Withheld {

    private Withheld() {}

    static Assessment from(Assessment whole, Set<UUID> parts) {
        var outline = from(whole.outline(), parts);
        var units = outline.sections().stream()
                .flatMap(section -> section.subsections().stream())
                .flatMap(part -> part.units().stream())
                .map(unit -> unit.id())
                .collect(Collectors.toSet());
        Predicate<UUID> shown = units::contains;
        return new Assessment(
                outline,
                whole.policy(),
                whole.problems().stream().filter(one -> shown.test(one.unit())).toList(),
                whole.components(),
                whole.polls().stream().filter(one -> shown.test(one.unit())).toList(),
                whole.assignments().stream()
                        .filter(one -> shown.test(one.unit()))
                        .toList(),
                whole.pools().stream().filter(one -> shown.test(one.unit())).toList(),
                whole.clouds().stream().filter(one -> shown.test(one.unit())).toList());
    }

    private static Outline from(Outline whole, Set<UUID> parts) {
        var sections = whole.sections().stream()
                .map(section -> from(section, parts))
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

    private static OutlineSection from(OutlineSection whole, Set<UUID> parts) {
        var left = whole.subsections().stream()
                .filter(part -> !parts.contains(part.id()))
                .toList();
        return new OutlineSection(whole.id(), whole.title(), left, whole.language());
    }
}
