package palavra.content.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How a source stood in the publication before, to find out what the new one changes. */
final class SourceKnown {

    /** A unit in its place with the hash of its document. */
    record Unit(SourceShape.Unit at, String document) {}

    private final Map<UUID, Unit> units = new HashMap<>();
    private final Map<UUID, SourceBlock> holders = new HashMap<>();

    /** A row of {@code source_unit}. */
    void unit(Object[] row) {
        var id = Sql.id(row[0]);
        var at = new SourceShape.Unit(
                id, Sql.id(row[1]), (String) row[2], (String) row[3], Sql.number(row[4]), (boolean) row[5]);
        units.put(id, new Unit(at, (String) row[6]));
        holders.put(id, SourceBlock.holder(id, id, "unit", at.title(), 0));
    }

    /** A row of {@code source_block} that is a section or subsection. */
    void holder(Object[] row) {
        var id = Sql.id(row[0]);
        holders.put(id, SourceBlock.holder(id, Sql.id(row[1]), (String) row[2], (String) row[3], Sql.number(row[4])));
    }

    Map<UUID, SourceBlock> holders() {
        return holders;
    }

    /** The units that stand otherwise now or say something else. */
    List<Unit> differing(SourceShape shape, Map<UUID, SourceFields.Now> changed) {
        var differing = new ArrayList<Unit>();
        for (var at : shape.units()) {
            var before = units.get(at.unit());
            var now = changed.get(at.unit());
            if (now != null) {
                differing.add(new Unit(at, now.hash()));
            } else if (!before.at().equals(at)) {
                differing.add(new Unit(at, before.document()));
            }
        }
        return differing;
    }

    /** The units that are not there any more. */
    Set<UUID> gone(SourceShape shape) {
        var gone = new HashSet<>(units.keySet());
        shape.units().forEach(unit -> gone.remove(unit.unit()));
        return gone;
    }

    /** The sections, subsections and units that are not there any more. */
    Set<UUID> goneHolders(SourceShape shape) {
        var gone = new HashSet<>(holders.keySet());
        gone.removeAll(shape.blocks());
        return gone;
    }

    /** Whether units came, went, or stand elsewhere. */
    boolean isMoved(SourceShape shape) {
        return units.size() != shape.units().size()
                || shape.units().stream().anyMatch(now -> {
                    var before = units.get(now.unit());
                    return before == null
                            || before.at().position() != now.position()
                            || !before.at().section().equals(now.section());
                });
    }
}
