package palavra.content.publishing;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import palavra.content.Json;

/** Remembers how units were composed, until they are {@link Touched}. */
@ApplicationScoped
class ComposedUnits {

    private static final int BATCH = 200;

    private final EntityManager manager;

    ComposedUnits(@PersistenceUnit("content") EntityManager manager) {
        this.manager = manager;
    }

    Map<UUID, ComposedUnit> of(UUID edition) {
        List<Object[]> rows = manager.createNativeQuery("""
                        select unit, document, types, problems, bytes, media from composed_unit
                         where edition = :edition""", Object[].class)
                .setParameter("edition", edition)
                .getResultList();
        var units = HashMap.<UUID, ComposedUnit>newHashMap(rows.size());
        rows.forEach(row -> units.put((UUID) row[0], unit(row)));
        return units;
    }

    void keep(UUID edition, List<ComposedUnit> units) {
        for (var from = 0; from < units.size(); from += BATCH) {
            insert(edition, units.subList(from, Math.min(from + BATCH, units.size())));
        }
    }

    /** Forgets units that are not in the tree any more. */
    void forget(UUID edition, Collection<UUID> units) {
        manager.createNativeQuery(
                        "delete from composed_unit where edition = :edition and unit = any(cast(:units as uuid[]))")
                .setParameter("edition", edition)
                .setParameter("units", units.stream().map(UUID::toString).toArray(String[]::new))
                .executeUpdate();
    }

    private void insert(UUID edition, List<ComposedUnit> units) {
        manager.createNativeQuery("""
                        insert into composed_unit (edition, unit, document, types, problems, bytes, media, links)
                        select :edition, u, d, t, p, b, m, coalesce(string_to_array(nullif(l, ''), chr(10)), cast(array[] as text[]))
                          from unnest(cast(:units as uuid[]), cast(:documents as text[]), cast(:types as text[]),
                                      cast(:problems as int[]), cast(:bytes as bigint[]), cast(:media as text[]),
                                      cast(:links as text[])) as one (u, d, t, p, b, m, l)""")
                .setParameter("edition", edition)
                .setParameter(
                        "units",
                        units.stream().map(one -> one.unit().toString()).toArray(String[]::new))
                .setParameter(
                        "documents", units.stream().map(ComposedUnit::document).toArray(String[]::new))
                .setParameter(
                        "types",
                        units.stream().map(one -> String.join(",", one.types())).toArray(String[]::new))
                .setParameter(
                        "problems",
                        units.stream().map(one -> "" + one.problems()).toArray(String[]::new))
                .setParameter(
                        "bytes", units.stream().map(one -> "" + one.bytes()).toArray(String[]::new))
                .setParameter(
                        "media",
                        units.stream().map(one -> Json.write(one.media())).toArray(String[]::new))
                .setParameter(
                        "links",
                        units.stream()
                                .map(one -> String.join("\n", one.links()))
                                .toArray(String[]::new))
                .executeUpdate();
    }

    private static ComposedUnit unit(Object[] row) {
        var types = (String) row[2];
        return new ComposedUnit(
                (UUID) row[0],
                (String) row[1],
                types.isEmpty() ? List.of() : List.of(types.split(",")),
                (int) row[3],
                (long) row[4],
                media((String) row[5]),
                List.of());
    }

    private static Map<String, Long> media(String json) {
        var media = new TreeMap<String, Long>();
        if (json.length() > 2) {
            Json.read(json, com.fasterxml.jackson.databind.JsonNode.class)
                    .properties()
                    .forEach(one -> media.put(one.getKey(), one.getValue().asLong()));
        }
        return media;
    }
}
