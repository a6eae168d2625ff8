package palavra.content.publishing;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.content.tree.Edition;
import palavra.kernel.Language;

/** Reads the draft trees that publications are composed from. */
@ApplicationScoped
class Drafts {

    private static final Set<BlockKind> HOLDERS = EnumSet.complementOf(EnumSet.of(BlockKind.COMPONENT));

    private final EntityManager manager;
    private final EditionTexts texts;

    Drafts(@PersistenceUnit("content") EntityManager manager, EditionTexts texts) {
        this.manager = manager;
        this.texts = texts;
    }

    Draft of(Edition edition) {
        var titles = texts.titles(edition, HOLDERS);
        List<Object[]> rows = manager.createNativeQuery("""
                        select id, parent, kind, source_id, starts, due, assignment_type, graded from block
                         where course = :course and kind <> 'COMPONENT' and visible and removed is null
                           and (edition is null or edition = :edition)
                         order by position, edition nulls first, id""", Object[].class)
                .setParameter("course", edition.course)
                .setParameter("edition", edition.id)
                .getResultList();
        var languages = languages(edition);
        return new Draft(rows.stream()
                .filter(row -> titles.containsKey((UUID) row[0]))
                .map(row -> node(row, titles.get((UUID) row[0]), languages.get((UUID) row[0])))
                .toList());
    }

    /** The language of titles that are still those of the source. */
    private Map<UUID, Language> languages(Edition edition) {
        var languages = new HashMap<UUID, Language>();
        var untranslated = texts.untranslated(edition, HOLDERS);
        if (!untranslated.isEmpty()) {
            var source = Edition.sourceOf(edition.course).orElseThrow().language();
            untranslated.forEach(block -> languages.put(block, source));
        }
        return languages;
    }

    /** The visible components of these units in their order. */
    Map<UUID, List<UUID>> components(Edition edition, Collection<UUID> units) {
        List<Object[]> rows = manager.createNativeQuery("""
                        select parent, id from block
                         where parent = any(cast(:units as uuid[])) and kind = 'COMPONENT' and visible
                           and removed is null and (edition is null or edition = :edition)
                         order by position, edition nulls first, id""", Object[].class)
                .setParameter("units", units.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("edition", edition.id)
                .getResultList();
        var components = new HashMap<UUID, List<UUID>>();
        rows.forEach(row -> components
                .computeIfAbsent((UUID) row[0], unit -> new java.util.ArrayList<>())
                .add((UUID) row[1]));
        return components;
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
                        select source_id, cast(id as text), case kind when 'COMPONENT' then parent else id end from block
                         where course = :course and removed is null
                           and (source_id = any(cast(:ids as text[])) or cast(id as text) = any(cast(:ids as text[])))""", Object[].class)
                .setParameter("course", edition.course)
                .setParameter("ids", sourceIds.toArray(String[]::new))
                .getResultList();
        var found = new HashMap<String, UUID>();
        rows.forEach(row -> {
            found.put((String) row[1], (UUID) row[2]);
            found.put((String) row[0], (UUID) row[2]);
        });
        found.keySet().retainAll(sourceIds);
        return found;
    }

    private static Draft.Node node(Object[] row, String title, Language language) {
        return new Draft.Node(
                (UUID) row[0],
                (UUID) row[1],
                BlockKind.valueOf((String) row[2]),
                (String) row[3],
                (Instant) row[4],
                (Instant) row[5],
                (String) row[6],
                (boolean) row[7],
                title,
                language);
    }
}
