package palavra.frontend.insight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.Content;
import palavra.content.api.Outline;
import palavra.content.api.Reading;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunView;
import palavra.frontend.insight.CourseMap.Place;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/**
 * Finds the titles of a run's blocks. Publications never change, so what was read of one is kept. Problems and videos
 * are named by reading their units, which the team may; an officer sees them by unit where nobody of the team looked.
 */
@ApplicationScoped
class CourseMaps {

    private static final Set<String> COUNTED = Set.of("problem", "video");

    @Inject
    Content content;

    private final Cache<UUID, Map<UUID, Place>> components =
            Caffeine.newBuilder().maximumSize(200).build();

    CourseMap of(Actor actor, RunView run, UUID edition) {
        var outlines = new LinkedHashMap<EditionView, Outline>();
        for (var one : run.editions()) {
            if (one.publication() != null && (edition == null || edition.equals(one.id()))) {
                outlines.put(one, content.outline(one.publication()));
            }
        }
        var map = CourseMap.of(run, outlines);
        outlines.forEach((one, outline) -> map.components().putAll(componentsOf(actor, run.id(), one, outline)));
        return map;
    }

    private Map<UUID, Place> componentsOf(Actor actor, UUID run, EditionView edition, Outline outline) {
        var known = components.getIfPresent(outline.publication());
        if (known != null) {
            return known;
        }
        try {
            var read = read(actor, new Reading(run, outline.publication()), edition, outline);
            components.put(outline.publication(), read);
            return read;
        } catch (Refusal notOnTheTeam) {
            return Map.of();
        }
    }

    private Map<UUID, Place> read(Actor actor, Reading reading, EditionView edition, Outline outline) {
        var places = new LinkedHashMap<UUID, Place>();
        for (var section : outline.sections()) {
            for (var subsection : section.subsections()) {
                for (var unit : subsection.units()) {
                    if (unit.components().stream().anyMatch(COUNTED::contains)) {
                        content.unit(actor, reading, unit.id()).components().stream()
                                .filter(component -> COUNTED.contains(component.type()))
                                .forEach(component -> places.put(
                                        component.id(),
                                        new Place(
                                                component.id(), component.title(), unit.title(), edition.language())));
                    }
                }
            }
        }
        return places;
    }
}
