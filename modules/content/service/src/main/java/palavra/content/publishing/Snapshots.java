package palavra.content.publishing;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.OutlineSection;
import palavra.content.tree.Edition;

/** Gives publications and drafts in one shape, to be held against each other. Call it inside a transaction. */
@ApplicationScoped
public class Snapshots {

    private final EntityManager manager;
    private final Composer composer;
    private final Documents documents;

    Snapshots(@PersistenceUnit("content") EntityManager manager, Composer composer, Documents documents) {
        this.manager = manager;
        this.composer = composer;
        this.documents = documents;
    }

    /**
     * What readers would see.
     *
     * @param number 0 for nothing at all
     * @param units the hash of each unit's document
     * @param fresh documents that are not stored, by unit
     */
    public record Snapshot(
            int number, List<OutlineSection> sections, Map<UUID, String> units, Map<UUID, String> fresh) {

        public static final Snapshot NOTHING = new Snapshot(0, List.of(), Map.of(), Map.of());
    }

    /** A publication. */
    public Snapshot of(PublicationRow row) {
        List<Object[]> rows = manager.createNativeQuery(
                        "select unit, document from publication_unit where publication = :publication", Object[].class)
                .setParameter("publication", row.id)
                .getResultList();
        var units = HashMap.<UUID, String>newHashMap(rows.size());
        rows.forEach(one -> units.put((UUID) one[0], (String) one[1]));
        return new Snapshot(row.number, row.outline().sections(), units, Map.of());
    }

    /** The latest publication of an edition, or nothing. */
    public Snapshot latest(UUID edition) {
        return PublicationRow.latestHead(edition)
                .map(head -> of(PublicationRow.<PublicationRow>findById(head.id())))
                .orElse(Snapshot.NOTHING);
    }

    /** The draft of an edition, as it would be published under that number. Nothing is remembered of it. */
    public Snapshot draft(Edition edition, int number) {
        var composition = composer.compose(edition);
        var units = new HashMap<UUID, String>();
        composition.units().forEach((id, unit) -> units.put(id, unit.document()));
        return new Snapshot(number, composition.sections(), units, composition.fresh());
    }

    /** The documents of these units in a snapshot. */
    public Map<UUID, UnitDocument> documents(Snapshot of, Collection<UUID> units) {
        var hashes = units.stream()
                .filter(unit -> of.units().containsKey(unit) && !of.fresh().containsKey(unit))
                .map(of.units()::get)
                .distinct()
                .toList();
        var stored = hashes.isEmpty() ? Map.<String, UnitDocument>of() : documents.byHash(hashes);
        var found = new HashMap<UUID, UnitDocument>();
        for (var unit : units) {
            if (of.fresh().containsKey(unit)) {
                found.put(unit, Json.read(of.fresh().get(unit), UnitDocument.class));
            } else if (of.units().containsKey(unit)) {
                found.put(unit, stored.get(of.units().get(unit)));
            }
        }
        return found;
    }
}
