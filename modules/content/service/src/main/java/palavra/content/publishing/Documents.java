package palavra.content.publishing;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import palavra.content.Hashes;
import palavra.content.Json;

/** The units of all publications. A unit that did not change is one row, however often its edition is published. */
@ApplicationScoped
public class Documents {

    private static final int BATCH = 200;

    private final EntityManager manager;

    Documents(@PersistenceUnit("content") EntityManager manager) {
        this.manager = manager;
    }

    /** A unit of a publication; empty when the publication does not hold it. */
    public Optional<UnitDocument> find(UUID publication, UUID unit) {
        var bodies = manager.createNativeQuery("""
                        select d.body from publication_unit p join unit_document d on d.hash = p.document
                         where p.publication = :publication and p.unit = :unit""", String.class)
                .setParameter("publication", publication)
                .setParameter("unit", unit)
                .getResultList();
        return bodies.stream().findFirst().map(body -> Json.read((String) body, UnitDocument.class));
    }

    /** All units of a publication. */
    public Map<UUID, UnitDocument> of(UUID publication) {
        List<Object[]> rows = manager.createNativeQuery("""
                        select p.unit, d.body from publication_unit p join unit_document d on d.hash = p.document
                         where p.publication = :publication""", Object[].class)
                .setParameter("publication", publication)
                .getResultList();
        var units = new LinkedHashMap<UUID, UnitDocument>();
        rows.forEach(row -> units.put((UUID) row[0], Json.read((String) row[1], UnitDocument.class)));
        return units;
    }

    /** Stores the units of a new publication, inside its transaction. */
    void persist(UUID publication, Map<UUID, String> units) {
        var all = units.entrySet().stream()
                .map(unit -> new Row(unit.getKey(), unit.getValue()))
                .toList();
        for (var from = 0; from < all.size(); from += BATCH) {
            insert(publication, all.subList(from, Math.min(from + BATCH, all.size())));
        }
    }

    private void insert(UUID publication, List<Row> rows) {
        var hashes = rows.stream().map(row -> Hashes.of(row.body())).toArray(String[]::new);
        manager.createNativeQuery("""
                        insert into unit_document (hash, body)
                        select * from unnest(cast(:hashes as text[]), cast(:bodies as text[]))
                        on conflict do nothing""")
                .setParameter("hashes", hashes)
                .setParameter("bodies", rows.stream().map(Row::body).toArray(String[]::new))
                .executeUpdate();
        manager.createNativeQuery("""
                        insert into publication_unit (publication, unit, document)
                        select :publication, * from unnest(cast(:units as uuid[]), cast(:hashes as text[]))""")
                .setParameter("publication", publication)
                .setParameter(
                        "units", rows.stream().map(row -> row.unit().toString()).toArray(String[]::new))
                .setParameter("hashes", hashes)
                .executeUpdate();
    }

    private record Row(UUID unit, String body) {}
}
