package palavra.frontend.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import palavra.content.api.Outline;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunView;
import palavra.kernel.Language;

/** What the blocks of a run are called and in which order they stand, for pages that show figures of them. */
record CourseMap(RunView run, Map<UUID, Place> units, Map<UUID, Place> components) {

    /** A block with its title, where it stands, and the language of both. */
    record Place(UUID id, String title, String where, Language language) {}

    /** The units of those editions, in the order of the course; components are added by whoever reads them. */
    static CourseMap of(RunView run, Map<EditionView, Outline> outlines) {
        var units = new LinkedHashMap<UUID, Place>();
        outlines.forEach((edition, outline) -> {
            for (var section : outline.sections()) {
                for (var subsection : section.subsections()) {
                    for (var unit : subsection.units()) {
                        units.put(unit.id(), new Place(unit.id(), unit.title(), section.title(), edition.language()));
                    }
                }
            }
        });
        return new CourseMap(run, units, new LinkedHashMap<>());
    }

    Optional<Place> place(UUID block) {
        return Optional.ofNullable(units.getOrDefault(block, components.get(block)));
    }

    /** The components in the order of the course, those that are known. */
    List<UUID> order() {
        return new ArrayList<>(components.keySet());
    }
}
