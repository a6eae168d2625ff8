package palavra.content.publishing;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.text.CourseFiles;

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

    /** The units of a publication that show a file, by its path. */
    public Map<String, Set<UUID>> files(UUID publication) {
        List<Object[]> rows = manager.createNativeQuery("""
                        select distinct m.found[1], p.unit
                          from publication_unit p join unit_document d on d.hash = p.document
                         cross join lateral regexp_matches(d.body, :mark, 'g') as m (found)
                         where p.publication = :publication""", Object[].class)
                .setParameter("mark", "media:([^\\s\"'<>()?#]+)[?]v=")
                .setParameter("publication", publication)
                .getResultList();
        var files = new HashMap<String, Set<UUID>>();
        rows.forEach(row -> files.computeIfAbsent(CourseFiles.decoded((String) row[0]), first -> new HashSet<>())
                .add((UUID) row[1]));
        return files;
    }

    /** The hashes of the documents of a publication, by unit. */
    public Map<UUID, String> hashes(UUID publication) {
        List<Object[]> rows = manager.createNativeQuery(
                        "select unit, document from publication_unit where publication = :publication", Object[].class)
                .setParameter("publication", publication)
                .getResultList();
        var hashes = HashMap.<UUID, String>newHashMap(rows.size());
        rows.forEach(row -> hashes.put((UUID) row[0], (String) row[1]));
        return hashes;
    }

    /** Documents by their hashes. */
    public Map<String, UnitDocument> byHash(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = manager.createNativeQuery(
                        "select hash, body from unit_document where hash = any(cast(:hashes as text[]))",
                        Object[].class)
                .setParameter("hashes", hashes.toArray(String[]::new))
                .getResultList();
        var documents = new HashMap<String, UnitDocument>();
        rows.forEach(row -> documents.put((String) row[0], Json.read((String) row[1], UnitDocument.class)));
        return documents;
    }

    /** Stores documents under their hashes. */
    void keep(Map<String, String> documents) {
        var all = List.copyOf(documents.entrySet());
        for (var from = 0; from < all.size(); from += BATCH) {
            insert(all.subList(from, Math.min(from + BATCH, all.size())));
        }
    }

    /** The publication under that number holds the units as the edition's draft has them composed. */
    void publishComposed(UUID edition, int number) {
        hold(edition, number, "select unit, document from composed_unit where edition = :from", edition);
    }

    /** The publication under that number holds the units of an earlier one. */
    void publishAgain(UUID edition, int number, UUID earlier) {
        hold(edition, number, "select unit, document from publication_unit where publication = :from", earlier);
    }

    /** Writes what the publication holds otherwise than the one before it, and no more. */
    private void hold(UUID edition, int number, String units, UUID from) {
        for (var statement : List.of("""
                with now as materialized (%s)
                update published_unit p set until = :number
                 where p.edition = :edition and p.until is null
                   and not exists (select 1 from now where now.unit = p.unit and now.document = p.document)""", """
                with now as materialized (%s)
                insert into published_unit (edition, unit, since, document)
                select :edition, now.unit, :number, now.document from now
                 where not exists (select 1 from published_unit p
                                    where p.edition = :edition and p.until is null and p.unit = now.unit)""")) {
            manager.createNativeQuery(statement.formatted(units))
                    .setParameter("from", from)
                    .setParameter("edition", edition)
                    .setParameter("number", number)
                    .executeUpdate();
        }
    }

    private void insert(List<Map.Entry<String, String>> documents) {
        manager.createNativeQuery("""
                        insert into unit_document (hash, body)
                        select * from unnest(cast(:hashes as text[]), cast(:bodies as text[]))
                        on conflict do nothing""")
                .setParameter(
                        "hashes", documents.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .setParameter(
                        "bodies", documents.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .executeUpdate();
    }
}
