package palavra.content.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.Hashes;
import palavra.content.Json;
import palavra.content.api.CertificateWording;
import palavra.content.api.GradingPolicy;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.content.tree.Edition;

/**
 * A draft as it would be published.
 *
 * @param units all units of the tree, in their order
 * @param fresh the documents of those that had to be composed now
 * @param gone units that are remembered as composed and are not in the tree any more
 * @param wording what its certificates say; null for the words that Palavra has
 */
record Composition(
        Edition edition,
        List<OutlineSection> sections,
        Map<UUID, ComposedUnit> units,
        Map<UUID, String> fresh,
        Collection<UUID> gone,
        CertificateWording wording) {

    static Composition of(
            Edition edition,
            Draft draft,
            Map<UUID, ComposedUnit> units,
            Map<UUID, String> fresh,
            Collection<UUID> gone,
            CertificateWording wording) {
        var sections = draft.sections().stream()
                .map(section -> new OutlineSection(
                        section.id(),
                        section.title(),
                        draft.below(section.id()).stream()
                                .map(subsection -> subsection(subsection, draft, units))
                                .toList(),
                        section.language()))
                .toList();
        return new Composition(edition, sections, units, fresh, gone, wording);
    }

    Outline outline(UUID publication, int number, int translated) {
        var problems = units.values().stream().mapToInt(ComposedUnit::problems).sum();
        var bytes = units.values().stream().mapToLong(ComposedUnit::bytes).sum();
        return new Outline(
                publication,
                edition.id,
                edition.language(),
                number,
                sections,
                problems,
                bytes,
                mediaBytes(),
                translated);
    }

    /** The fresh documents by their hash. */
    Map<String, String> documents() {
        var documents = new TreeMap<String, String>();
        fresh.forEach((unit, json) -> documents.put(units.get(unit).document(), json));
        return documents;
    }

    /** The same for the same content, whatever its publication is called. */
    String hash(GradingPolicy policy) {
        var documents = units.values().stream().map(ComposedUnit::document).toList();
        var words = wording == null ? Stream.<String>empty() : Stream.of(Json.write(wording));
        return Hashes.of(Stream.concat(
                        Stream.of(
                                edition.language().tag(),
                                Json.write(sections),
                                Json.write(policy),
                                String.join("\n", documents)),
                        words)
                .toArray(String[]::new));
    }

    /** Every file once, wherever it is heard or seen. */
    private long mediaBytes() {
        var files = new TreeMap<String, Long>();
        units.values().forEach(unit -> files.putAll(unit.media()));
        return files.values().stream().mapToLong(Long::longValue).sum();
    }

    private static OutlineSubsection subsection(Draft.Node of, Draft draft, Map<UUID, ComposedUnit> units) {
        return new OutlineSubsection(
                of.id(),
                of.title(),
                of.assignmentType(),
                of.at().due(),
                draft.below(of.id()).stream()
                        .map(unit -> unit(unit, draft.opens(unit), units.get(unit.id())))
                        .toList(),
                of.language(),
                of.at().sitting());
    }

    private static OutlineUnit unit(Draft.Node node, Instant opens, ComposedUnit composed) {
        return new OutlineUnit(node.id(), node.title(), composed.types(), composed.bytes(), opens, node.language());
    }
}
