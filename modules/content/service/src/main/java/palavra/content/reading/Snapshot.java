package palavra.content.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.GradingPolicy;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;

/** A publication as it is kept in memory: its outline, and where in it each unit stands. */
final class Snapshot {

    final Outline outline;
    final GradingPolicy policy;
    private final Map<UUID, Place> places = new LinkedHashMap<>();

    Snapshot(Outline outline, GradingPolicy policy) {
        this.outline = outline;
        this.policy = policy;
        OutlineUnit previous = null;
        for (var section : outline.sections()) {
            for (var subsection : section.subsections()) {
                for (var unit : subsection.units()) {
                    places.put(unit.id(), new Place(section, subsection, unit, previous, null));
                    if (previous != null) {
                        places.computeIfPresent(previous.id(), (id, place) -> place.before(unit));
                    }
                    previous = unit;
                }
            }
        }
    }

    /** All units in their order. */
    Set<UUID> units() {
        return places.keySet();
    }

    /** Where the unit stands; null when the publication does not hold it. */
    Place place(UUID unit) {
        return places.get(unit);
    }

    /** About how many bytes it takes in memory. */
    int weight() {
        return 500 + places.size() * 400;
    }

    record Place(
            OutlineSection section,
            OutlineSubsection subsection,
            OutlineUnit unit,
            OutlineUnit previous,
            OutlineUnit next) {

        Place before(OutlineUnit following) {
            return new Place(section, subsection, unit, previous, following);
        }
    }
}
