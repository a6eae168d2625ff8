package palavra.content.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.CertificateWording;
import palavra.content.api.OutlineSection;
import palavra.content.tree.Edition;

/** Gives publications and drafts in one shape, to be held against each other. Call it inside a transaction. */
@ApplicationScoped
public class Snapshots {

    private final Composer composer;
    private final Documents documents;

    Snapshots(Composer composer, Documents documents) {
        this.composer = composer;
        this.documents = documents;
    }

    /**
     * What readers would see.
     *
     * @param number 0 for nothing at all
     * @param units the hash of each unit's document
     * @param fresh documents that are not stored, by unit
     * @param wording what certificates say
     */
    public record Snapshot(
            int number,
            List<OutlineSection> sections,
            Map<UUID, String> units,
            Map<UUID, String> fresh,
            CertificateWording wording) {

        public static final Snapshot NOTHING = new Snapshot(0, List.of(), Map.of(), Map.of(), CertificateWording.NONE);

        public Snapshot {
            wording = wording == null ? CertificateWording.NONE : wording;
        }
    }

    /** A publication. */
    public Snapshot of(PublicationRow row) {
        return new Snapshot(row.number, row.outline().sections(), documents.hashes(row.id), Map.of(), row.wording());
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
        return new Snapshot(number, composition.sections(), units, composition.fresh(), composition.wording());
    }

    /** The documents of these units in a snapshot. */
    public Map<UUID, UnitDocument> documents(Snapshot of, Collection<UUID> units) {
        var hashes = units.stream()
                .filter(unit -> of.units().containsKey(unit) && !of.fresh().containsKey(unit))
                .map(of.units()::get)
                .distinct()
                .toList();
        var stored = documents.byHash(hashes);
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
