package palavra.content.publishing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.content.publishing.EditionShape.Standing;
import palavra.content.tree.Edition;

/** Reads the draft trees that publications are composed from. */
@ApplicationScoped
class Drafts {

    private static final Set<BlockKind> HOLDERS = EnumSet.complementOf(EnumSet.of(BlockKind.COMPONENT));

    private final EntityManager manager;
    private final EditionShape shape;
    private final EditionTexts texts;

    Drafts(@PersistenceUnit("content") EntityManager manager, EditionShape shape, EditionTexts texts) {
        this.manager = manager;
        this.shape = shape;
        this.texts = texts;
    }

    Draft of(Edition edition) {
        var titles = texts.titles(edition, HOLDERS);
        return new Draft(shape.holders(edition).stream()
                .filter(at -> at.visible() && titles.containsKey(at.id()))
                .map(at -> new Draft.Node(
                        at, titles.get(at.id()).text(), titles.get(at.id()).language()))
                .toList());
    }

    /** The visible components of these units in their order. */
    Map<UUID, List<UUID>> components(Edition edition, Collection<UUID> units) {
        return shape.components(edition, units).stream()
                .filter(Standing::visible)
                .collect(groupingBy(Standing::parent, mapping(Standing::id, toList())));
    }

    /** Where links to these source ids lead; those that lead nowhere are missing. */
    Map<String, UUID> targets(Edition edition, Draft draft, Set<String> sourceIds) {
        var targets = new HashMap<String, UUID>();
        var unknown = new HashSet<String>();
        for (var id : sourceIds) {
            if (draft.knows(id)) {
                targets.put(id, draft.unitFor(id));
            } else {
                unknown.add(id);
            }
        }
        if (!unknown.isEmpty()) {
            around(edition, unknown).forEach((id, block) -> targets.put(id, draft.unitFor(block)));
        }
        targets.values().removeIf(unit -> unit == null);
        return targets;
    }

    /** The unit around a component, found by source id, or a block that is named by its id. */
    private Map<String, UUID> around(Edition edition, Set<String> sourceIds) {
        List<Object[]> rows = manager.createNativeQuery("""
                        select source_id, id, kind from block where course = :course
                           and (source_id = any(cast(:ids as text[])) or cast(id as text) = any(cast(:ids as text[])))""", Object[].class)
                .setParameter("course", edition.course)
                .setParameter("ids", sourceIds.toArray(String[]::new))
                .getResultList();
        var components = rows.stream()
                .filter(row -> row[2].equals("COMPONENT"))
                .map(row -> (UUID) row[1])
                .toList();
        var units = shape.units(edition, components);
        var found = new HashMap<String, UUID>();
        for (var row : rows) {
            var block = (UUID) row[1];
            var holder = row[2].equals("COMPONENT") ? units.get(block) : block;
            found.put(block.toString(), holder);
            found.put((String) row[0], holder);
        }
        found.keySet().retainAll(sourceIds);
        return found;
    }
}
