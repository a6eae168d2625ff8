package palavra.content.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.media.AssetFile;
import palavra.content.publishing.EditionTexts.Said;
import palavra.content.tree.Edition;

/** Composes what a publication of a draft would be. Only units that were touched since they were last composed are read. */
@ApplicationScoped
class Composer {

    private final Drafts drafts;
    private final EditionTexts texts;
    private final ComposedUnits composed;

    Composer(Drafts drafts, EditionTexts texts, ComposedUnits composed) {
        this.drafts = drafts;
        this.texts = texts;
        this.composed = composed;
    }

    Composition compose(Edition edition) {
        var draft = drafts.of(edition);
        var known = composed.of(edition.id);
        var inTree = draft.units().stream().map(Draft.Node::id).toList();
        var touched = inTree.stream().filter(unit -> !known.containsKey(unit)).toList();
        var fresh = touched.isEmpty() ? Map.<UUID, Fresh>of() : fresh(edition, draft, touched);
        var units = new LinkedHashMap<UUID, ComposedUnit>();
        var documents = new HashMap<UUID, String>();
        for (var unit : inTree) {
            var now = fresh.get(unit);
            units.put(unit, now == null ? known.get(unit) : now.summary());
            if (now != null) {
                documents.put(unit, now.json());
            }
        }
        known.keySet().removeAll(new HashSet<>(inTree));
        return Composition.of(
                edition,
                draft,
                units,
                documents,
                known.keySet(),
                texts.wording(edition).orElse(null));
    }

    /** One unit of the draft, whatever is remembered of it. */
    UnitDocument document(Edition edition, Draft draft, UUID unit) {
        return fresh(edition, draft, List.of(unit)).get(unit).document();
    }

    private Map<UUID, Fresh> fresh(Edition edition, Draft draft, Collection<UUID> touched) {
        var components = drafts.components(edition, touched);
        var said = texts.components(
                edition, components.values().stream().flatMap(List::stream).toList());
        var links = new HashMap<UUID, Set<String>>();
        var allLinks = new TreeSet<String>();
        for (var unit : touched) {
            var ofUnit = UnitComposer.links(saidIn(components.getOrDefault(unit, List.of()), said));
            links.put(unit, ofUnit);
            allLinks.addAll(ofUnit);
        }
        var composer = new UnitComposer(AssetFile.of(edition.course), drafts.targets(edition, draft, allLinks));
        var fresh = new HashMap<UUID, Fresh>();
        for (var unit : touched) {
            var document = composer.document(components.getOrDefault(unit, List.of()), said);
            var json = Json.write(document);
            fresh.put(unit, new Fresh(composer.summary(unit, document, json, links.get(unit)), json, document));
        }
        return fresh;
    }

    private static List<Said> saidIn(List<UUID> components, Map<UUID, Said> said) {
        var in = new ArrayList<Said>();
        components.stream().filter(said::containsKey).map(said::get).forEach(in::add);
        return in;
    }

    private record Fresh(ComposedUnit summary, String json, UnitDocument document) {}
}
